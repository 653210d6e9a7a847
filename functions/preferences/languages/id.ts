import type { PageWords } from "../words.ts";

export const id: PageWords = {
  title: "Pilihan SMS Anda",
  number: "Untuk nomor yang berakhiran {digits}",
  choose: "SMS apa yang Anda inginkan dari {brand}?",
  marketing: "iklan",
  service: "pesan layanan",
  agree:
    "Dengan mencentang kotak dan menyimpan, Anda setuju menerima SMS ini dari {brand}. Anda dapat berhenti kapan saja. Ini bukan syarat pembelian.",
  save: "Simpan pilihan",
  pending: "Menunggu konfirmasi: balas {yes} ke SMS kami.",
  stop: "Hentikan semua SMS",
  stopHint: "Menghentikan semua SMS dari {controller}, termasuk pesan layanan.",
  saved: "Pilihan Anda telah disimpan.",
  stopped: "Anda tidak akan menerima SMS dari kami lagi.",
  asked: "Untuk mengaktifkan yang Anda centang, balas {yes} ke SMS yang baru saja kami kirim.",
  notice: "Pemberitahuan privasi, versi {version}",
  contact: "Pertanyaan: {support}",
  gpc: "Peramban Anda menolak pelacakan (Global Privacy Control). Kami menghormatinya: tidak ada apa pun dari halaman ini yang dijual, dibagikan, atau dipakai untuk pemrofilan.",
  gone: "Tautan ini tidak berlaku lagi. Untuk menghentikan SMS kami, balas {stop} ke salah satunya.",
  failed: "Tidak ada yang diubah. Silakan coba lagi beberapa menit lagi.",
};

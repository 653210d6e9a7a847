import { Logger } from "@aws-lambda-powertools/logger";

/** Fields a log line may have: names of ours and stable words, never a number, a text, a name or a subject. */
export interface LogFields {
  readonly connection?: string;
  readonly carrier?: string;
  readonly direction?: string;
  readonly outcome?: string;
  readonly reason?: string;
  readonly differs?: string;
  readonly problem?: string;
  readonly intent?: string;
  readonly rule?: string;
  readonly certainty?: string;
  readonly language?: string;
  readonly status?: string;
  readonly route?: string;
  readonly items?: number;
  readonly attempts?: number;
  /** The class of an error, never its message, which may quote what a person sent. */
  readonly error?: string;
}

const logger = new Logger();

export function logInfo(message: string, fields: LogFields): void {
  logger.info(message, { ...fields });
}

export function logWarning(message: string, fields: LogFields): void {
  logger.warn(message, { ...fields });
}

export function logError(message: string, fields: LogFields): void {
  logger.error(message, { ...fields });
}

/** The class of an error for a log line. */
export function errorName(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

/** The part of the package, which has no types of its own, that the tests use. */
declare module "sns-validator" {
  class MessageValidator {
    validate(message: string, done: (error: unknown) => void): void;
  }
  export = MessageValidator;
}

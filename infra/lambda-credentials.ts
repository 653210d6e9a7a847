interface LambdaCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === "") throw new Error(`environment variable ${name} is not set`);
  return value;
}

/**
 * Stands in, in every bundle, for the SDK's chain of credential providers: Lambda puts a role's credentials into the environment, for the life
 * of the process (AWS Lambda Developer Guide, "Defined runtime environment variables"), and profiles, single sign-on and instance metadata,
 * which the chain carries whole clients for, do not exist there.
 */
export const defaultProvider = () => async (): Promise<LambdaCredentials> => {
  const sessionToken = process.env.AWS_SESSION_TOKEN;
  return {
    accessKeyId: required("AWS_ACCESS_KEY_ID"),
    secretAccessKey: required("AWS_SECRET_ACCESS_KEY"),
    ...(sessionToken !== undefined && { sessionToken }),
  };
};

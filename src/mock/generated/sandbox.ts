// Generated from the schemas, do not edit: npm run types
import type {
  BankReference,
  BirthDate,
  Envelope,
  Nuban,
  NullableBvn,
  NullableEnvironment,
  NullableObjectId,
  NullableTimestamp,
  ObjectId,
  Photo,
} from './shared.ts';

/**
 * Success body of POST customers/create. Evidence: reference page, guide, 2023 capture, official node SDK, 3 more clients.
 */
export type CreateSandboxCustomersResponse = Envelope & {
  data: [
    {
      _id: ObjectId;
      name?: string | null;
      email?: string[] | null;
      phone?: string[] | null;
      bvn?: NullableBvn;
      rc_number: string | null;
      env?: NullableEnvironment;
      credentials?: ObjectId[] | null;
      record?: ObjectId[] | null;
      owner?: ObjectId[] | null;
      projects?: ObjectId[] | null;
      payment_auths?: object[] | null;
      otherInfo?: object[] | null;
      blocked?: boolean | null;
      manual?: boolean | null;
      unconnected?: boolean | null;
      archived?: boolean | null;
      merged?: boolean | null;
      merged_ids?: ObjectId[] | null;
      fbn_fix?: boolean | null;
      created_at?: NullableTimestamp;
      last_updated?: NullableTimestamp;
      __v?: number | null;
    },
    {
      _id: ObjectId;
      username?: string | null;
      password?: string | null;
      bank?: NullableObjectId;
      customer?: NullableObjectId;
      owner?: NullableObjectId;
      options?: {
        testing?: boolean | null;
        no_accounts?: number | null;
        dorm?: boolean | null;
      } | null;
      country?: string | null;
      enckey?: string | null;
      security?: object[] | null;
      validated?: boolean | null;
      flagged?: boolean | null;
      archived?: boolean | null;
      isMobile?: boolean | null;
      isManual?: boolean | null;
      isUSSD?: boolean | null;
      isCorp?: boolean | null;
      env?: NullableEnvironment;
      created_at?: NullableTimestamp;
      last_updated?: NullableTimestamp;
      __v?: number | null;
    },
    {
      _id: ObjectId;
      customer?: NullableObjectId;
      owner?: NullableObjectId;
      archived?: boolean | null;
      identity?: {
        firstname?: string | null;
        lastname?: string | null;
        name?: string | null;
        type?: string | null;
        bvn?: NullableBvn;
        dob?: BirthDate;
        gender?: string | null;
        marital_status?: string | null;
        nationality?: string | null;
        state_of_origin?: string | null;
        state_of_residence?: string | null;
        phone?: string[] | null;
        email?: string[] | null;
        address?: string[] | null;
        employer?: string[] | null;
        photo_id?: Photo[] | null;
        /**
         * A number here; text in replies about identities.
         */
        score?: number | null;
        level_of_account?: string | null;
        watchlist?: string | null;
        verified?: boolean | null;
        owner?: NullableObjectId;
        customer?: NullableObjectId;
        env?: NullableEnvironment;
      } | null;
      account?: {
        nuban?: Nuban[] | null;
        bank?: NullableObjectId;
        bankDetails?: BankReference | null;
        volume?: string | null;
        accessCode: string | null;
        speed?: number | null;
        name?: string | null;
        customer?: NullableObjectId;
        username?: string | null;
        password?: string | null;
        OTP?: string | null;
        pin?: string | null;
        token?: string | null;
        loginId?: string | null;
        userId?: string | null;
      } | null;
      created_at?: NullableTimestamp;
      last_updated?: NullableTimestamp;
      __v?: number | null;
    },
  ][];
};

/**
 * Success body of POST customers/generate: envelope only, no body was recorded. Evidence for the route: reference page, guide, official node SDK, official ruby SDK, 2 more clients.
 */
export interface GenerateSandboxCustomersResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST customers/get: envelope only, no body was recorded. Evidence for the route: reference page, official node SDK, official ruby SDK, pyokra, 1 more client.
 */
export interface GetSandboxCustomerResponse {
  status: 'success';
  message: string;
  data: unknown;
}

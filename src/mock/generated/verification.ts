// Generated from the schemas, do not edit: npm run types
import type {
  BankReference,
  BirthDate,
  Enrollment,
  Envelope,
  KycIdentity,
  NullableBvn,
  NullableEnvironment,
  NullableNin,
  NullableOpaqueId,
  NullableTimestamp,
  OpaqueId,
  Receipt,
} from './shared.ts';

/**
 * Success body of POST products/kyc/bulk-bvn-verify: envelope only, no body was recorded. Evidence for the route: guide, pyokra.
 */
export interface VerifyBVNsInBulkResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST products/kyc/bvn-verify. Evidence: guide, reference page, official node SDK, okra-php, 2 more clients.
 */
export type VerifyBvnResponse = Envelope & {
  data: {
    identity: KycIdentity;
    customer?: NullableOpaqueId;
    account?: NullableOpaqueId;
    receipt?: Receipt | null;
  };
};

/**
 * Success body of POST products/kyc/customer-verify. Evidence: guide, reference page, saved documentation sample, official node SDK, 2 more clients.
 */
export type VerifyCustomerResponse = Envelope & {
  /**
   * Identity fields sit directly in data.
   */
  data: {
    id: OpaqueId;
    firstname?: string | null;
    middlename?: string | null;
    lastname?: string | null;
    fullname: string;
    bvn?: NullableBvn;
    nin: NullableNin;
    dob?: BirthDate;
    gender?: string | null;
    marital_status?: string | null;
    nationality?: string | null;
    state_of_origin?: string | null;
    state_of_residence?: string | null;
    lga_of_origin?: string | null;
    lga_of_residence?: string | null;
    verification_country?: string | null;
    customer: OpaqueId;
    phone?: string[] | null;
    email?: string[] | null;
    address?: string[] | null;
    aliases?: string[] | null;
    next_of_kins?: object[] | null;
    photo_id?:
      | {
          url?: string | null;
          image_type?: string | null;
        }[]
      | null;
    enrollment?: Enrollment | null;
    record?: NullableOpaqueId;
    receipt?: Receipt | null;
  };
};

/**
 * Success body of POST products/kyc/nin-verify: envelope only, no body was recorded. Evidence for the route: guide, integrator code.
 */
export interface VerifyNinResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST products/kyc/nuban-name-verify. Evidence: guide, reference page, okra-php, pyokra, 2 more clients.
 */
export type VerifyNubanNameResponse = Envelope & {
  data: {
    identity: {
      firstname?: string | null;
      middlename: string | null;
      lastname?: string | null;
      fullname: string;
    };
    bank?: BankReference | null;
  };
};

/**
 * Success body of POST products/kyc/nuban-verify. Evidence: guide, reference page, official node SDK, official ruby SDK, 3 more clients.
 */
export type VerifyNubanResponse = Envelope & {
  data: {
    identity: KycIdentity;
    customer?: NullableOpaqueId;
    account?: NullableOpaqueId;
    receipt?: Receipt | null;
  };
};

/**
 * Success body of POST products/kyc/phone-verify: envelope only, no body was recorded. Evidence for the route: guide.
 */
export interface VerifyPhoneResponse {
  status: 'success';
  message: string;
  data: unknown;
}

/**
 * Success body of POST products/kyc/rc-tin-verify. Evidence: guide, official node SDK, official ruby SDK, okra-php, 1 more client.
 */
export type VerifyRcAndTinResponse = Envelope & {
  /**
   * The guide shows a person under identity; okra-php reads details.
   */
  data: (
    | {
        details: object | null;
      }
    | {
        identity: object;
      }
  ) & {
    details?: {
      rc_no?: string | null;
      tax_no?: string | null;
      company_name?: string | null;
      address?: string | null;
      date_reg?: string | null;
    } | null;
    identity?: {
      fullname?: string | null;
      firstname?: string | null;
      lastname?: string | null;
      bvn?: NullableBvn;
      nin?: NullableNin;
      dob?: BirthDate;
      gender?: string | null;
      nationality?: string | null;
      verification_country?: string | null;
      phone?: string[] | null;
      email?: string[] | null;
      address?: string[] | null;
      aliases?: string[] | null;
      verified?: boolean | null;
      status?: string | null;
      /**
       * Text, "0".
       */
      score?: string | null;
      photo_id?:
        | {
            url?: string | null;
            image_type?: string | null;
          }[]
        | null;
      customer?: {
        _id: OpaqueId;
        name: string;
      } | null;
      env?: NullableEnvironment;
      created_at?: NullableTimestamp;
      last_updated?: NullableTimestamp;
      id?: NullableOpaqueId;
      middlename?: string | null;
    };
  };
};

/**
 * Success body of POST products/kyc/rc-verify. Evidence: guide, official node SDK, official ruby SDK, okra-php, 1 more client.
 */
export type VerifyRcNumberResponse = Envelope & {
  data: {
    status?: boolean | null;
    message?: string | null;
    details: {
      rc_no?: string | null;
      company_name?: string | null;
      address: string | null;
      date_reg?: string | null;
    };
  };
};

/**
 * Success body of POST products/kyc/tin-verify. Evidence: guide, official node SDK, official ruby SDK, okra-php.
 */
export type VerifyTinResponse = Envelope & {
  data: {
    status?: boolean | null;
    message?: string | null;
    details: {
      tax_no?: string | null;
      tax_payer_name?: string | null;
      tax_payer_phone?: string | null;
      tax_payer_email?: string | null;
      tax_authority?: string | null;
      tax_authority_phone?: string | null;
      tax_authority_email?: string | null;
    };
  };
};

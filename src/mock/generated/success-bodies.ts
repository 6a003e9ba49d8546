// Generated from the schemas, do not edit: npm run types
import type {
  FetchAllAuthsResponse,
  GetAuthByBankResponse,
  GetAuthByCustomerAndDateResponse,
  GetAuthByCustomerResponse,
  GetAuthByDateResponse,
  GetAuthByIdResponse,
  GetAuthByWidgetOptionsResponse,
} from './auth.ts';
import type {
  FetchAllAccountsResponse,
  GetAccountByIdResponse,
  GetAccountDetailsResponse,
  GetAccountsByBalanceIdResponse,
  GetAccountsByBankResponse,
  GetAccountsByCustomerAndDateResponse,
  GetAccountsByCustomerResponse,
  GetAccountsByDateResponse,
  GetAccountsByNameResponse,
} from './accounts.ts';
import type {
  CheckBalanceResponse,
  EnhancedBalanceResponse,
  FetchAllBalancesResponse,
  GetBalanceByAccountResponse,
  GetBalanceByCustomerAndDateResponse,
  GetBalanceByCustomerResponse,
  GetBalanceByDateResponse,
  GetBalanceByIdResponse,
  GetBalanceByTypeResponse,
  GetBalanceByWidgetOptionsResponse,
  PeriodicBalanceResponse,
  RefreshBalanceResponse,
} from './balance.ts';
import type {
  BenefactorsResponse,
  CompleteViewResponse,
  CreditAndDebitRecordsResponse,
  CustomerDtiOlderResponse,
  DebitToCreditScoreResponse,
  DownloadTransactionsResponse,
  EnhancedTransactionsResponse,
  FetchAllTransactionsSummaryResponse,
  GetTransactionByIdResponse,
  GetTransactionsByAccountResponse,
  GetTransactionsByBankResponse,
  GetTransactionsByCustomerAndDateResponse,
  GetTransactionsByCustomerResponse,
  GetTransactionsByDateResponse,
  GetTransactionsByNubanResponse,
  GetTransactionsByRecordResponse,
  GetTransactionsByTypeResponse,
  GetTransactionsByWidgetOptionsResponse,
  PeriodicTransactionsResponse,
  RefreshTransactionsResponse,
  RequestGuarantorsResponse,
  TotalDebitsAndCreditsResponse,
  TransactionNetworksResponse,
} from './transactions.ts';
import type {
  GetAllSpendingPatternsResponse,
  GetSpendingPatternByCustomerResponse,
  GetSpendingPatternByIdResponse,
  GetSpendingPatternByRecordResponse,
  GetSpendingPatternsByDateResponse,
  ProcessSpendingPatternsResponse,
  ProcessSpendingPatternsV2Response,
  SpendingPatternOlderPathResponse,
} from './spendingpatterns.ts';
import type {
  FetchAllIdentitiesResponse,
  GetIdentityByBankResponse,
  GetIdentityByBvnResponse,
  GetIdentityByCustomerAndDateResponse,
  GetIdentityByCustomerResponse,
  GetIdentityByDateResponse,
  GetIdentityByIdResponse,
  GetIdentityByNubanResponse,
  GetIdentityByWidgetOptionsResponse,
  MergeIdentitiesResponse,
  SelfieVerificationResponse,
} from './identity.ts';
import type {
  VerifyBVNsInBulkResponse,
  VerifyBvnResponse,
  VerifyCustomerResponse,
  VerifyNinResponse,
  VerifyNubanNameResponse,
  VerifyNubanResponse,
  VerifyPhoneResponse,
  VerifyRcAndTinResponse,
  VerifyRcNumberResponse,
  VerifyTinResponse,
} from './verification.ts';
import type {
  FetchAllIncomeResponse,
  GetAllIncomeResponse,
  GetIncomeByCustomerAndDateResponse,
  GetIncomeByCustomerResponse,
  GetIncomeByDateResponse,
  GetIncomeByIdResponse,
  GetIncomeByRecordResponse,
  GetIncomeByWidgetOptionsResponse,
  ProcessIncomeOlderPathResponse,
  ProcessIncomeResponse,
} from './income.ts';
import type {
  FetchRevenueResponse,
  GetRevenueByBankResponse,
  GetRevenueByCustomerAndDateResponse,
  GetRevenueByCustomerResponse,
  GetRevenueByDateResponse,
  GetRevenueByIdResponse,
  VerifyRevenueResponse,
} from './revenue.ts';
import type {
  FindCustomersByFieldResponse,
  FlagCustomerResponse,
  GetCustomerByIdentityResponse,
  ListCustomersResponse,
  RemoveCustomerResponse,
  RetryRecordResponse,
  UnflagCustomerResponse,
} from './customers.ts';
import type {
  AllProductsOfACustomerResponse,
  AllProductsOfARecordResponse,
  DownloadRecordsResponse,
  FetchAllRecordsResponse,
  FetchTransactionRecordsResponse,
  GetRecordResponse,
  GetRecordsByCustomerAndBankResponse,
  ListProductsResponse,
} from './records.ts';
import type { GetBankByIdResponse, ListBanksResponse } from './banks.ts';
import type {
  BulkPaymentsResponse,
  CancelFuturePaymentResponse,
  CancelPaymentResponse,
  CreatePaymentLinkResponse,
  GetAuthorisationsByCustomerResponse,
  GetAuthorisationsByOptionsResponse,
  GetPaymentByIdModeledResponse,
  GetPaymentByIdResponse,
  GetPaymentsResponse,
  InitiateFuturePaymentResponse,
  InitiatePaymentModeledResponse,
  InitiatePaymentResponse,
  ListPaymentAuthorisationsResponse,
  ListPaymentsResponse,
  PayoutResponse,
  ReAuthoriseFuturePaymentResponse,
  RefundPaymentResponse,
  VerifyPaymentResponse,
  VerifyPaymentsByOptionsResponse,
} from './payments.ts';
import type { CreateWidgetLinkResponse } from './widget.ts';
import type {
  CheckWalletBalanceResponse,
  EditWalletResponse,
  GetAllWalletsOfAllBusinessesResponse,
  GetCompanyWalletResponse,
  GetWalletResponse,
  ListTopUpsResponse,
  ListWalletsResponse,
  SetThresholdResponse,
  ToggleAutoTopUpResponse,
  ToggleCompanyAutoTopUpResponse,
} from './wallet.ts';
import type {
  DownloadReportResponse,
  GetReportResponse,
  GetScheduledReportResponse,
  ListReportsResponse,
  ListScheduledReportsResponse,
  ScheduleReportResponse,
} from './reports.ts';
import type {
  CreateSandboxCustomersResponse,
  GenerateSandboxCustomersResponse,
  GetSandboxCustomerResponse,
} from './sandbox.ts';
import type { FetchProductResultOfARecordResponse, ReTriggerCallbacksResponse } from './callbacks.ts';
import type {
  GetLiabilitiesByCustomerResponse,
  GetLiabilitiesByDateResponse,
  GetLiabilitiesByIdResponse,
  ListLiabilitiesResponse,
  ProcessLiabilitiesResponse,
} from './liabilities.ts';
import type { ProcessAssetsResponse, ProcessInvestmentsResponse } from './assets.ts';
import type { GetInsuranceByCustomerResponse, ListInsuranceResponse, ProcessInsuranceResponse } from './insurance.ts';
import type {
  GetFraudDetectionByBvnResponse,
  GetFraudDetectionByIdResponse,
  ListFraudDetectionsResponse,
  ProcessFraudDetectionResponse,
} from './fraud.ts';

/** The success body of each operation, by its name in the collection. */
export interface SuccessBodies {
  'Auth / Get auth by id': GetAuthByIdResponse;
  'Auth / Get auth by customer': GetAuthByCustomerResponse;
  'Auth / Get auth by date': GetAuthByDateResponse;
  'Auth / Get auth by bank': GetAuthByBankResponse;
  'Auth / Get auth by customer and date': GetAuthByCustomerAndDateResponse;
  'Auth / Get auth by widget options': GetAuthByWidgetOptionsResponse;
  'Auth / Fetch all auths': FetchAllAuthsResponse;
  'Accounts / Get account details': GetAccountDetailsResponse;
  'Accounts / Get account by id': GetAccountByIdResponse;
  'Accounts / Get accounts by customer': GetAccountsByCustomerResponse;
  'Accounts / Get accounts by name': GetAccountsByNameResponse;
  'Accounts / Get accounts by bank': GetAccountsByBankResponse;
  'Accounts / Get accounts by balance id': GetAccountsByBalanceIdResponse;
  'Accounts / Get accounts by date': GetAccountsByDateResponse;
  'Accounts / Get accounts by customer and date': GetAccountsByCustomerAndDateResponse;
  'Accounts / Fetch all accounts': FetchAllAccountsResponse;
  'Balance / Get balance by id': GetBalanceByIdResponse;
  'Balance / Get balance by customer': GetBalanceByCustomerResponse;
  'Balance / Get balance by account': GetBalanceByAccountResponse;
  'Balance / Get balance by type': GetBalanceByTypeResponse;
  'Balance / Get balance by date': GetBalanceByDateResponse;
  'Balance / Get balance by customer and date': GetBalanceByCustomerAndDateResponse;
  'Balance / Get balance by widget options': GetBalanceByWidgetOptionsResponse;
  'Balance / Check balance': CheckBalanceResponse;
  'Balance / Refresh balance': RefreshBalanceResponse;
  'Balance / Enhanced balance': EnhancedBalanceResponse;
  'Balance / Fetch all balances': FetchAllBalancesResponse;
  'Balance / Periodic balance': PeriodicBalanceResponse;
  'Transactions / Get transaction by id': GetTransactionByIdResponse;
  'Transactions / Get transactions by customer': GetTransactionsByCustomerResponse;
  'Transactions / Get transactions by account': GetTransactionsByAccountResponse;
  'Transactions / Get transactions by bank': GetTransactionsByBankResponse;
  'Transactions / Get transactions by type': GetTransactionsByTypeResponse;
  'Transactions / Get transactions by NUBAN': GetTransactionsByNubanResponse;
  'Transactions / Get transactions by date': GetTransactionsByDateResponse;
  'Transactions / Get transactions by customer and date': GetTransactionsByCustomerAndDateResponse;
  'Transactions / Get transactions by widget options': GetTransactionsByWidgetOptionsResponse;
  'Transactions / Get transactions by record': GetTransactionsByRecordResponse;
  'Transactions / Refresh transactions': RefreshTransactionsResponse;
  'Transactions / Enhanced transactions': EnhancedTransactionsResponse;
  'Transactions / Download transactions': DownloadTransactionsResponse;
  'Transactions / Fetch all transactions (summary)': FetchAllTransactionsSummaryResponse;
  'Transactions / Periodic transactions': PeriodicTransactionsResponse;
  'Transactions / Total debits and credits': TotalDebitsAndCreditsResponse;
  'Transactions / Credit and debit records': CreditAndDebitRecordsResponse;
  'Transactions / Transaction networks': TransactionNetworksResponse;
  'Transactions / Benefactors': BenefactorsResponse;
  'Transactions / Debit-to-credit score': DebitToCreditScoreResponse;
  'Transactions / Customer DTI (older)': CustomerDtiOlderResponse;
  'Transactions / Complete view': CompleteViewResponse;
  'Transactions / Request guarantors': RequestGuarantorsResponse;
  'SpendingPatterns / Process spending patterns': ProcessSpendingPatternsResponse;
  'SpendingPatterns / Spending pattern (older path)': SpendingPatternOlderPathResponse;
  'SpendingPatterns / Process spending patterns (v2)': ProcessSpendingPatternsV2Response;
  'SpendingPatterns / Get all spending patterns': GetAllSpendingPatternsResponse;
  'SpendingPatterns / Get spending pattern by id': GetSpendingPatternByIdResponse;
  'SpendingPatterns / Get spending pattern by customer': GetSpendingPatternByCustomerResponse;
  'SpendingPatterns / Get spending pattern by record': GetSpendingPatternByRecordResponse;
  'SpendingPatterns / Get spending patterns by date': GetSpendingPatternsByDateResponse;
  'Identity / Get identity by id': GetIdentityByIdResponse;
  'Identity / Get identity by BVN': GetIdentityByBvnResponse;
  'Identity / Get identity by NUBAN': GetIdentityByNubanResponse;
  'Identity / Get identity by customer': GetIdentityByCustomerResponse;
  'Identity / Get identity by date': GetIdentityByDateResponse;
  'Identity / Get identity by customer and date': GetIdentityByCustomerAndDateResponse;
  'Identity / Get identity by bank': GetIdentityByBankResponse;
  'Identity / Get identity by widget options': GetIdentityByWidgetOptionsResponse;
  'Identity / Fetch all identities': FetchAllIdentitiesResponse;
  'Identity / Merge identities': MergeIdentitiesResponse;
  'Identity / Selfie verification': SelfieVerificationResponse;
  'Verification / Verify BVN': VerifyBvnResponse;
  'Verification / Verify BVNs in bulk': VerifyBVNsInBulkResponse;
  'Verification / Verify NUBAN': VerifyNubanResponse;
  'Verification / Verify NUBAN name': VerifyNubanNameResponse;
  'Verification / Verify customer': VerifyCustomerResponse;
  'Verification / Verify NIN': VerifyNinResponse;
  'Verification / Verify phone': VerifyPhoneResponse;
  'Verification / Verify RC number': VerifyRcNumberResponse;
  'Verification / Verify TIN': VerifyTinResponse;
  'Verification / Verify RC and TIN': VerifyRcAndTinResponse;
  'Income / Process income': ProcessIncomeResponse;
  'Income / Process income (older path)': ProcessIncomeOlderPathResponse;
  'Income / Get income by id': GetIncomeByIdResponse;
  'Income / Get income by customer': GetIncomeByCustomerResponse;
  'Income / Get income by date': GetIncomeByDateResponse;
  'Income / Get income by customer and date': GetIncomeByCustomerAndDateResponse;
  'Income / Get income by record': GetIncomeByRecordResponse;
  'Income / Get all income': GetAllIncomeResponse;
  'Income / Get income by widget options': GetIncomeByWidgetOptionsResponse;
  'Income / Fetch all income': FetchAllIncomeResponse;
  'Revenue / Verify revenue': VerifyRevenueResponse;
  'Revenue / Fetch revenue': FetchRevenueResponse;
  'Revenue / Get revenue by id': GetRevenueByIdResponse;
  'Revenue / Get revenue by customer': GetRevenueByCustomerResponse;
  'Revenue / Get revenue by date': GetRevenueByDateResponse;
  'Revenue / Get revenue by customer and date': GetRevenueByCustomerAndDateResponse;
  'Revenue / Get revenue by bank': GetRevenueByBankResponse;
  'Customers / List customers': ListCustomersResponse;
  'Customers / Find customers by field': FindCustomersByFieldResponse;
  'Customers / Flag customer': FlagCustomerResponse;
  'Customers / Unflag customer': UnflagCustomerResponse;
  'Customers / Remove customer': RemoveCustomerResponse;
  'Customers / Get customer by identity': GetCustomerByIdentityResponse;
  'Customers / Retry record': RetryRecordResponse;
  'Records / Get record': GetRecordResponse;
  'Records / Fetch all records': FetchAllRecordsResponse;
  'Records / Get records by customer and bank': GetRecordsByCustomerAndBankResponse;
  'Records / Fetch transaction records': FetchTransactionRecordsResponse;
  'Records / Download records': DownloadRecordsResponse;
  'Records / List products': ListProductsResponse;
  'Records / All products of a record': AllProductsOfARecordResponse;
  'Records / All products of a customer': AllProductsOfACustomerResponse;
  'Banks / List banks': ListBanksResponse;
  'Banks / Get bank by id': GetBankByIdResponse;
  'Payments / Create payment link': CreatePaymentLinkResponse;
  'Payments / Initiate payment': InitiatePaymentResponse;
  'Payments / Verify payment': VerifyPaymentResponse;
  'Payments / Verify payments by options': VerifyPaymentsByOptionsResponse;
  'Payments / Get payments': GetPaymentsResponse;
  'Payments / Get payment by id': GetPaymentByIdResponse;
  'Payments / List payments': ListPaymentsResponse;
  'Payments / Refund payment': RefundPaymentResponse;
  'Payments / Cancel payment': CancelPaymentResponse;
  'Payments / Payout': PayoutResponse;
  'Payments / Initiate future payment': InitiateFuturePaymentResponse;
  'Payments / Cancel future payment': CancelFuturePaymentResponse;
  'Payments / Re-authorise future payment': ReAuthoriseFuturePaymentResponse;
  'Payments / List payment authorisations': ListPaymentAuthorisationsResponse;
  'Payments / Get authorisations by customer': GetAuthorisationsByCustomerResponse;
  'Payments / Get authorisations by options': GetAuthorisationsByOptionsResponse;
  'Payments / Bulk payments': BulkPaymentsResponse;
  'Payments / Initiate payment (modeled)': InitiatePaymentModeledResponse;
  'Payments / Get payment by id (modeled)': GetPaymentByIdModeledResponse;
  'Widget / Create widget link': CreateWidgetLinkResponse;
  'Wallet / Get wallet': GetWalletResponse;
  'Wallet / List wallets': ListWalletsResponse;
  'Wallet / Check wallet balance': CheckWalletBalanceResponse;
  'Wallet / Get all wallets of all businesses': GetAllWalletsOfAllBusinessesResponse;
  'Wallet / List top-ups': ListTopUpsResponse;
  'Wallet / Toggle auto top-up': ToggleAutoTopUpResponse;
  'Wallet / Set threshold': SetThresholdResponse;
  'Wallet / Edit wallet': EditWalletResponse;
  'Wallet / Get company wallet': GetCompanyWalletResponse;
  'Wallet / Toggle company auto top-up': ToggleCompanyAutoTopUpResponse;
  'Reports / Schedule report': ScheduleReportResponse;
  'Reports / List scheduled reports': ListScheduledReportsResponse;
  'Reports / Get scheduled report': GetScheduledReportResponse;
  'Reports / List reports': ListReportsResponse;
  'Reports / Get report': GetReportResponse;
  'Reports / Download report': DownloadReportResponse;
  'Sandbox / Create sandbox customers': CreateSandboxCustomersResponse;
  'Sandbox / Get sandbox customer': GetSandboxCustomerResponse;
  'Sandbox / Generate sandbox customers': GenerateSandboxCustomersResponse;
  'Callbacks / Fetch product result of a record': FetchProductResultOfARecordResponse;
  'Callbacks / Re-trigger callbacks': ReTriggerCallbacksResponse;
  'Liabilities / Process liabilities': ProcessLiabilitiesResponse;
  'Liabilities / Get liabilities by id': GetLiabilitiesByIdResponse;
  'Liabilities / Get liabilities by customer': GetLiabilitiesByCustomerResponse;
  'Liabilities / List liabilities': ListLiabilitiesResponse;
  'Liabilities / Get liabilities by date': GetLiabilitiesByDateResponse;
  'Assets / Process assets': ProcessAssetsResponse;
  'Assets / Process investments': ProcessInvestmentsResponse;
  'Insurance / Process insurance': ProcessInsuranceResponse;
  'Insurance / Get insurance by customer': GetInsuranceByCustomerResponse;
  'Insurance / List insurance': ListInsuranceResponse;
  'Fraud / Process fraud detection': ProcessFraudDetectionResponse;
  'Fraud / List fraud detections': ListFraudDetectionsResponse;
  'Fraud / Get fraud detection by id': GetFraudDetectionByIdResponse;
  'Fraud / Get fraud detection by BVN': GetFraudDetectionByBvnResponse;
}

// Generated from db/migrations by scripts/generate-schema.ts; do not edit.

export interface ApplicationsRow {
  workspace_id: string
  id: string
  company_id: string
  role: string | null
  role_key: string
  import_id: string | null
  created_at: string
}

export interface CompaniesRow {
  workspace_id: string
  id: string
  name: string
  name_key: string
  import_id: string | null
  created_at: string
}

export interface CorrectionsRow {
  workspace_id: string
  id: string
  message_id: string
  field: string
  was: string | null
  became: string | null
  sender_address: string
  sender_domain: string
  subject: string
  corrected_at: string
  thread_ids: string
  wording: string
}

export interface DeliveriesRow {
  workspace_id: string
  id: string
  letter_id: string
  account_id: string
  approved_digest: string
  mail_message_id: string
  envelope_from: string
  envelope_to: string
  bytes: Uint8Array
  state: string
  claimed_by: string | null
  claimed_until: string | null
  attempts: number
  server_code: number | null
  server_answer: string | null
  problem: string | null
  queued_at: string
  transmitting_at: string | null
  settled_at: string | null
}

export interface IdempotencyKeysRow {
  workspace_id: string
  id: string
  operation: string
  request_digest: string
  answer: string | null
  created_at: string
}

export interface ImportItemsRow {
  workspace_id: string
  id: string
  import_id: string
  position: number
  path: string
  item_index: number
  outcome: string
  reason: string | null
  message_id: string | null
  ignored_as: string | null
  kept_for: string | null
}

export interface ImportsRow {
  workspace_id: string
  id: string
  source: string
  is_sample: number
  state: string
  seen: number
  taken: number
  known: number
  ignored: number
  problem: string | null
  started_at: string
  finished_at: string | null
  files: string
  keeps: string
  checkpoint: string | null
  kib_done: number
  kib_total: number
  cancelled_at: string | null
  claimed_by: string | null
  claimed_until: string | null
  tally: string
}

export interface InterviewsRow {
  workspace_id: string
  id: string
  application_id: string | null
  company_id: string | null
  person_id: string | null
  held_on: string | null
  topic: string
  created_at: string
}

export interface LettersRow {
  workspace_id: string
  id: string
  kind: string
  rejection_id: string
  person_id: string | null
  language: string
  address_form: string
  version: number
  subject: string
  body: string
  composed_body: string
  to_address: string | null
  to_name: string | null
  facts: string
  in_reply_to: string | null
  thread_ids: string
  approved_at: string | null
  approved_digest: string | null
  approved_recipient: string | null
  sent_at: string | null
  sent_by: string | null
  created_at: string
  updated_at: string
}

export interface MailAccountsRow {
  workspace_id: string
  id: string
  address: string
  display_name: string | null
  host: string
  port: number
  security: string
  username: string | null
  sealed_password: string | null
  tested_at: string | null
  test_answer: string | null
  created_at: string
  updated_at: string
}

export interface MessageSourcesRow {
  workspace_id: string
  message_id: string
  bytes: Uint8Array
}

export interface MessagesRow {
  workspace_id: string
  id: string
  import_id: string
  content_hash: string
  mail_message_id: string | null
  in_reply_to: string | null
  thread_key: string
  from_name: string | null
  from_address: string | null
  from_domain: string | null
  subject: string
  occurred_at: string
  parsed: string
  has_html: number
  created_at: string
}

export interface PeopleRow {
  workspace_id: string
  id: string
  name: string
  title: string | null
  company_id: string | null
  how_met: string | null
  joined_network_on: string | null
  import_id: string | null
  created_at: string
}

export interface PersonAddressesRow {
  workspace_id: string
  id: string
  person_id: string
  address: string
  seen_at: string
  confirmed_at: string | null
}

export interface ProfilesRow {
  workspace_id: string
  id: string
  name: string | null
  address: string | null
  updated_at: string
}

export interface ReadingsRow {
  workspace_id: string
  id: string
  message_id: string
  kind: string
  confidence: number
  stage: string | null
  company: string | null
  company_key: string | null
  role: string | null
  person_name: string | null
  person_email: string | null
  person_title: string | null
  language: string
  evidence: string
  read_at: string
  corrected_at: string | null
  detail: string | null
  is_unsure: number
  appointment: string | null
  written_at: string | null
  reviewed_at: string | null
}

export interface RejectionsRow {
  workspace_id: string
  id: string
  message_id: string
  company_id: string | null
  application_id: string | null
  person_id: string | null
  stage: string | null
  received_at: string
  taken_back_at: string | null
  created_at: string
}

export interface SeedsRow {
  workspace_id: string
  id: string
  person_id: string
  rejection_id: string
  letter_id: string
  planted_on: string
}

export interface StepsRow {
  workspace_id: string
  id: string
  kind: string
  rejection_id: string
  person_id: string | null
  opens_on: string
  due_on: string
  snoozed_until: string | null
  done_on: string | null
  skipped_on: string | null
  created_at: string
}

export interface TouchesRow {
  workspace_id: string
  id: string
  person_id: string
  direction: string
  summary: string
  happened_at: string
  letter_id: string | null
  message_id: string | null
}

export interface WorkspacesRow {
  id: string
  name: string
  created_at: string
}

/** Every table of the schema with the type of its rows. */
export interface Tables {
  applications: ApplicationsRow
  companies: CompaniesRow
  corrections: CorrectionsRow
  deliveries: DeliveriesRow
  idempotency_keys: IdempotencyKeysRow
  import_items: ImportItemsRow
  imports: ImportsRow
  interviews: InterviewsRow
  letters: LettersRow
  mail_accounts: MailAccountsRow
  message_sources: MessageSourcesRow
  messages: MessagesRow
  people: PeopleRow
  person_addresses: PersonAddressesRow
  profiles: ProfilesRow
  readings: ReadingsRow
  rejections: RejectionsRow
  seeds: SeedsRow
  steps: StepsRow
  touches: TouchesRow
  workspaces: WorkspacesRow
}

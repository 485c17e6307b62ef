-- As in 0004, with the tables of the moderators' day. What is deleted here is no comment and no decision: leases,
-- skips and the bands of old texts.
CREATE OR REPLACE FUNCTION grant_runtime(p_role name) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  command text;
BEGIN
  IF p_role = current_user THEN
    RAISE EXCEPTION 'the runtime role must not be the owner' USING ERRCODE = 'invalid_parameter_value';
  END IF;
  FOREACH command IN ARRAY ARRAY[
    'REVOKE ALL ON public.sites, public.api_keys, public.articles, public.comments, public.decisions,
       public.events, public.erasures, public.idempotency_keys, public.claims, public.skips, public.policies,
       public.terms, public.text_bands, public.reports, public.appeals, public.standings, public.notes, public.authors FROM %I',
    'GRANT USAGE ON SCHEMA public TO %I',
    'GRANT SELECT ON public.sites, public.api_keys, public.articles, public.comments, public.decisions,
       public.events, public.erasures, public.idempotency_keys, public.claims, public.skips, public.policies,
       public.terms, public.text_bands, public.reports, public.appeals, public.standings, public.notes, public.authors TO %I',
    'GRANT INSERT ON public.sites, public.api_keys, public.articles, public.decisions, public.idempotency_keys,
       public.claims, public.skips, public.policies, public.terms, public.text_bands, public.reports,
       public.appeals, public.standings, public.notes, public.authors TO %I',
    -- Not erasure_id, so no tombstone can be made by an INSERT.
    'GRANT INSERT (site_id, id, external_id, article_id, parent_id, author_id, author_name, text, text_sha256,
       status, awaiting, queue, verdict, findings, checks, guidelines, severity, signals, message, language,
       engine, queue_rank, policy_version, author_standing, first_time_author, decision_id, version,
       submitted_at, created_at, updated_at) ON public.comments TO %I',
    -- Not xid, so no event can be written behind a reader's cursor.
    'GRANT INSERT (site_id, id, comment_id, type, at, by_type, by_id, by_name, decision_id)
       ON public.events TO %I',
    'GRANT UPDATE (status, awaiting, queue, decision_id, version, queue_rank, updated_at)
       ON public.comments TO %I',
    'GRANT UPDATE (title, url, commenting, updated_at) ON public.articles TO %I',
    'GRANT UPDATE (revoked_at) ON public.api_keys TO %I',
    'GRANT UPDATE (policy_version, terms_version) ON public.sites TO %I',
    'GRANT UPDATE (by_id, by_name, claimed_at, expires_at) ON public.claims TO %I',
    'GRANT UPDATE (at) ON public.skips TO %I',
    'GRANT UPDATE (withdrawn_at) ON public.terms TO %I',
    'GRANT UPDATE (decision_id) ON public.reports, public.appeals TO %I',
    -- For the locks alone: nothing updates it.
    'GRANT UPDATE (first_seen_at) ON public.authors TO %I',
    'GRANT UPDATE (created_at) ON public.text_bands TO %I',
    'GRANT DELETE ON public.claims, public.skips, public.text_bands TO %I',
    'GRANT EXECUTE ON FUNCTION public.erase_author(text, text, uuid, text, text, text, timestamptz) TO %I',
    'GRANT EXECUTE ON FUNCTION public.purge_idempotency_keys(timestamptz) TO %I'
  ] LOOP
    EXECUTE format(command, p_role);
  END LOOP;
END $$;

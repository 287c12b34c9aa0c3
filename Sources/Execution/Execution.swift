// Execution: a run of a procedure on a bench, from the first identity to the conclusion.
//
// Criteria and judgements are pure values over what the ledger holds; Run/ is the thin shell that
// drives instruments and appends facts. It refuses to count a reading twice, to switch a load on
// before every identity is known, and to end without making safe. It knows no screen and no
// document. Start with Run/VerificationRun, then Judgement/RunJudgement.

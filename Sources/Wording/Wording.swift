// Wording: every word that a person reads, in Chinese and in English, and the shape of an error.
//
// It refuses to know any subject: sentences stand where their subject is, with both languages side by
// side, so that none can be forgotten. Start with BilingualText, then Failure.

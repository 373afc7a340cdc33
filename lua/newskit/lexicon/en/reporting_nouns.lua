--- Nouns and phrases that attribute words or views to somebody.
--
-- Source: compiled for newskit from general knowledge of news English. License: MIT, as newskit.

return {
  source = "compiled for newskit from general knowledge of news English",
  license = "MIT",
  --- Phrases that attribute what stands around them to the noun phrase after them.
  -- Each is a sequence of norm forms.
  phrases = {
    "according to", "in the words of", "in the view of", "in the opinion of", "in the eyes of",
    "in the judgment of", "as per",
  },
  --- First words of such phrases that are cues wherever they stand.
  phrase_heads = "according",
  --- Nouns after which a clause ("the claim that ...") or "of" reports what their owner said.
  speech = [[
claim allegation accusation assertion statement remark comment announcement promise pledge vow
warning suggestion argument contention complaint demand request call denial insistence admission
acknowledgment acknowledgement declaration explanation prediction forecast threat proposal
recommendation criticism message testimony ruling reply response answer question observation
conclusion finding]],
  attitude = [[
belief hope fear view opinion conviction wish desire plan intention decision expectation feeling
suspicion worry concern doubt]],
  --- Media that may follow a verb of speech ("said in a statement", "wrote on X").
  media = [[
statement interview tweet post message email e-mail letter report blog column op-ed essay editorial
release filing memo note speech address video podcast book interviews release briefing testimony
article thread caption text texts decision ruling opinion proclamation]],
  media_names = [[ twitter facebook instagram x youtube linkedin weibo telegram tiktok threads
substack medium bluesky ]],
}

--- Invented articles of six shapes, with what each says. Positions are given as texts; a content
-- of several spans is a list; the texts are spec/fixtures/quotes/*.txt. `who` is the
-- speaker's name.
local support = require "spec.support"

local articles = {
  agency = {
    quotes = {
      {type = "indirect", cue = "said", source = "the harbor authority", kind = "organization",
       content =
         "Dockworkers at Port Vella will walk out on Friday after talks over night shifts collapsed"},
      {type = "direct", cue = "said", source = "Ingrid Solano, the authority's chief executive",
       who = "Ingrid Solano", kind = "person",
       content = {'"We offered them everything we could,"', '"There is nothing left on the table."'}},
      {type = "indirect", cue = "rejected", source = "The Dockers' Union", kind = "organization",
       who = "Dockers' Union",
       content = "the offer within an hour"},
      {type = "mixed", cue = "told", source = "Its president, Marek Dolan,", who = "Marek Dolan",
       content = 'that the night premium was "an insult to every family on the quay"'},
      {type = "direct", cue = "said", source = "Dolan", who = "Marek Dolan", role = "president",
       content = {'"Nobody wants a strike,"', '"but nobody can live on this."'}},
      {type = "indirect", cue = "declined", source = "A spokesman for the transport ministry",
       kind = "anonymous", content = "to comment"},
    },
  },
  uk = {
    quotes = {
      {type = "mixed", cue = "saying", source = "The leader of Hartlow council",
       content = "she could 'no longer defend the indefensible'"},
      {type = "direct", cue = "told", source = "Priya Nand, 52,", who = "Priya Nand",
       content = {"'I came into politics to open doors, not to lock them. The decision was taken"
                  .. " without me.",
                  "'I have no regrets about leaving.'"}},
      {type = "mixed", cue = "said", source = "Her deputy, Tom Ashby,", who = "Tom Ashby", role = "deputy",
       content = "the council 'would not be changing course'"},
      {type = "direct", cue = "added:", source = "Mr Ashby", who = "Tom Ashby",
       content = "'Libraries are loved, but they are not free.'"},
      {type = "direct", cue = "said", source = "Mary Okoro, who has run the reading group since 1998",
       who = "Mary Okoro",
       content = {"'It is a sad day for the town,'",
                  "'The children's corner was full every week.'"}},
    },
  },
  interview = {
    quotes = {
      {cue = ":", source = "Q", content = "What surprised you most?"},
      {cue = ":", source = "A", who = "Helen Marsh", content = "The silence. We expected a reef full of noise."},
      {cue = ":", source = "Q", content = "Will you go back?"},
      {cue = ":", source = "A", who = "Helen Marsh", content = "In spring, if the funding holds."},
    },
  },
  organization = {
    quotes = {
      {type = "mixed", cue = "said", source = "Northern Rail", who = "Northern Rail",
       content = 'it was "deeply sorry" for weeks of cancelled trains'},
      {type = "indirect", cue = "said", source = "the company", who = "Northern Rail",
       content = "it had failed to train enough drivers"},
      {type = "direct", cue = "said", source = "it", who = "Northern Rail", kind = "organization",
       content = {"“We got this wrong,”", "“We will put it right.”"}},
      {type = "indirect", cue = "found", source = "The regulator's report", kind = "document",
       content = "that one train in five was cancelled in July"},
      {type = "mixed", cue = "criticized", source = "it", kind = "document",
       content = "the company's \"optimistic\" timetable"},
      {type = "direct", cue = "said", source = "one commuter, who asked not to be named", kind = "anonymous",
       content = "“Sorry does not get me to work,”"},
      {type = "indirect", cue = "added", source = "The commuter", kind = "anonymous",
       content = "that she had lost two days' pay"},
      {type = "indirect", cue = "According to", source = "the Department of Transport",
       who = "Department of Transport", content = "fines could reach 4 million"},
    },
  },
  paragraphs = {
    quotes = {
      {type = "indirect", cue = "announced", source = "Mayor Dana Ortega", who = "Dana Ortega", role = "Mayor",
       content = "The mill that gave Brack its name will not be torn down"},
      {type = "direct", cue = "told", source = "Ortega", who = "Dana Ortega",
       content = {"“When I was a child this mill was the first thing I saw in the morning and the last thing I saw at"
                  .. " night. It fed three generations of my family.",
                  "“I will not be the mayor who sells it for a parking lot.", "“That is my last word on the matter,”"}},
      {type = "indirect", cue = "said", source = "The mayor", who = "Dana Ortega",
       content = "the repairs would take two years"},
      {type = "indirect", cue = "said", source = "She", who = "Dana Ortega",
       content = "that the money would come from the lottery fund"},
      {type = "indirect", cue = "said", source = "Developer Paul Renn, who had offered $3 million for the site,",
       who = "Paul Renn", content = "he was disappointed"},
      {type = "direct", cue = "said", source = "Renn", who = "Paul Renn", content = "“I think they will regret it,”"},
      {type = "indirect", cue = "has vowed", source = "He", who = "Paul Renn", content = "to appeal"},
    },
  },
  straight = {
    quotes = {
      {type = "mixed", cue = "says", source = "study", kind = "document",
       content = '"Ghost" fishing nets cost fleet millions'},
      {type = "indirect", cue = "according to", source = "a study published on Thursday", kind = "document",
       content = "Lost nets go on killing fish for years"},
      {type = "mixed", cue = "warned", source = "The authors of the study, which looked at 40 harbors,",
       kind = "group", content = 'that the true loss "is almost certainly higher"'},
      {type = "direct", cue = "wrote in an email", source = "lead author Chen Mei, of the Coastal Laboratory,",
       who = "Chen Mei", role = "lead author", report = "writing",
       content = {'"A lost net does not know that it is lost,"', '"It goes on fishing."'}},
      {type = "indirect", cue = "said", source = "Chen", who = "Chen Mei",
       content = "the team found 300 nets in a week"},
      {type = "direct", cue = ":", source = "fisherman Peter Berg", who = "Peter Berg",
       content = '"We all lose them. Nobody says so."'},
      {type = "direct", cue = "–", source = "Berg", who = "Peter Berg",
       content = '"You pay, you bring it back, you get your money"'},
    },
  },
}

for name, article in pairs(articles) do
  article.text = support.slurp(support.fixture("quotes/" .. name .. ".txt"))
end

return articles

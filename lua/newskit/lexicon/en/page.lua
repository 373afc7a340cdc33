-- English words that news pages print around an article. Phrases are folded to lower case and divided
-- by " | "; language/words.lua reads them.
return {
  source = "compiled for newskit",
  license = "MIT",
  date = "published | published on | published at | first published | posted | posted on"
    .. " | posted at | date | on | at | issued | publication date | pub date",
  updated = "updated | last updated | updated on | updated at | modified | last modified | edited"
    .. " | corrected",
  ago = "ago | hours ago | minutes ago | days ago | hour ago | day ago | minute ago | mins ago"
    .. " | min ago | yesterday | just now",
  by = "by | more by | more from | all posts by | view all posts by | posts by | submitted by"
    .. " | created by | added by | written by | story by | words by | reported by | report by"
    .. " | posted by | published by | text by | author | authors | reporting by | from"
    .. " | analysis by | review by | opinion by | compiled by",
  join = "and | with | & | for",
  roles = "reporter | staff reporter | staff writer | journalist | correspondent | editor"
    .. " | deputy editor | senior reporter | senior correspondent | political editor"
    .. " | parliamentary editor | chief reporter | columnist | contributor | producer"
    .. " | freelance writer | news editor | sports editor | editor in chief | business reporter"
    .. " | political correspondent | sports writer | writer | senior writer | health editor"
    .. " | economics editor | world news editor | analyst | audience writer | senior editor"
    .. " | managing editor | content writer | news reporter | digital journalist"
    .. " | science editor | environment editor | associate editor | entertainment reporter"
    .. " | author | photographer | critic | diplomatic editor | health correspondent"
    .. " | social affairs correspondent | opinion contributor | guest author"
    .. " | contributing writer | features editor | lifestyle editor | crime reporter"
    .. " | court reporter | agency | assistant editor | technology reporter"
    .. " | breaking news reporter | multimedia journalist | freelance journalist",
  desk = "our bureau | our correspondent | staff reporter | staff | staff writer | newsdesk"
    .. " | news desk | bureau | web desk | agencies | agency | wire | wires | editorial board"
    .. " | newsroom | news service | press release | online desk | special correspondent"
    .. " | editors | editorial | team | news agency | press association | associated press"
    .. " | redaction",
  share = "share | share this | share article | share on facebook | share on twitter"
    .. " | share via email | tweet | facebook | twitter | linkedin | whatsapp | email | mail"
    .. " | reddit | pinterest | telegram | copy link | link copied | print | save | bookmark"
    .. " | share this article | share current article via email"
    .. " | share current article via facebook | copy | messenger | flipboard | gift this article"
    .. " | gift article | follow us | follow | follow us on | like | shares | total shares"
    .. " | bluesky | threads | download pdf | download | expand | view gallery | add to my list"
    .. " | print this page | add us on google | x | instagram | share full article"
    .. " | share options | save article | save for later | send | youtube | google news"
    .. " | listen to this article",
  ad = "advertisement | advertisements | ad | ads | sponsored | sponsored content | promoted"
    .. " | promoted content | paid content | story continues below advertisement"
    .. " | article continues below | content continues after advertisement | skip advert"
    .. " | advertise | advertising | partner content | shopping | skip ad"
    .. " | article continues after ad | brand content",
  newsletter = "newsletter | newsletters | sign up | subscribe | subscribe now | subscribe today"
    .. " | sign up for | sign up to | get the latest | subscribe to | enter your email"
    .. " | email address | sign up here | join our | get our | download the app | register"
    .. " | our app | breaking news alerts | start your free trial | free trial | sign up now"
    .. " | become a member | support us | donate | donate now | join us on | join our whatsapp"
    .. " | for the latest | you can unsubscribe | sign up to our | your email | privacy notice"
    .. " | get breaking news | morning briefing | delivered to your inbox | make a donation"
    .. " | support independent journalism | before you go | follow our channel | for more news",
  related = "current issue | related | related articles | related stories | related posts"
    .. " | related topics | related news | related content | related links | also read"
    .. " | read also | read more | more on this | more on this story | see also"
    .. " | you may also like | you might also like | recommended | recommended for you"
    .. " | recommended reading | most read | most popular | most viewed | trending"
    .. " | trending now | popular | latest | latest news | latest stories | more from"
    .. " | more stories | more news | top stories | more in | more like this | don't miss"
    .. " | must read | editor's picks | editors' picks | editor’s choice | editor's choice"
    .. " | read next | up next | next | in this article | in this story | more to explore"
    .. " | further reading | explore more | just in | on sale now | headlines | previous article"
    .. " | next article | recent posts | what to read next | in case you missed it"
    .. " | more coverage | related article | watch | watch now | watch more | news | jobs"
    .. " | related items | what to know | from our partners | around the web | top news"
    .. " | weather | all articles | see more | view all | most shared | suggested | from the web"
    .. " | more from us | other stories | read our | listen | recommended stories"
    .. " | on the same topic | read | click here | also see | here's more",
  comments = "comments | comment | leave a comment | join the conversation | no comments"
    .. " | post a comment | view comments | discussion | join the discussion | have your say"
    .. " | leave a reply | add a comment | would you like to comment | show comments | reply"
    .. " | read comments | report an error | letters to the editor | have something to say"
    .. " | comment policy | be the first to comment",
  tags = "tags | tag | topics | topic | filed under | categories | category | keywords | tagged"
    .. " | subjects | in | related topics | explore more on these topics",
  credit = "photo | photos | image | images | picture | photograph | photo by | image by"
    .. " | photo credit | image credit | picture by | credit | photo illustration | file photo"
    .. " | file image | illustration | source | courtesy | video | graphic | pic | handout | via"
    .. " | image source | image caption | photograph by | image for representation"
    .. " | representational image | pictured",
  legal = "copyright | all rights reserved | terms of use | privacy policy | cookie policy"
    .. " | terms and conditions | republish | this article was originally published | reprints"
    .. " | disclaimer | reuse this content | contact us | about us | terms | privacy | imprint"
    .. " | reprints and permissions | may not be published | this material may not",
  login = "log in | login | sign in | register | subscribers only | subscriber"
    .. " | already a subscriber | create account | my account | continue reading"
    .. " | unlock this article | access | subscribe to read | premium | log out"
    .. " | paid subscribers",
  player = "listen | play | pause | loading | play video | read time | min read | minute read"
    .. " | reading time | minutes | current time | duration | audio | video player | this video"
    .. " | advertisement feature | text size | font size | show more | show less | menu | close"
    .. " | open | skip | back to top | toggle | view | views | slide | gallery | next image"
    .. " | previous image | mute | volume | home | sections | search | show authors"
    .. " | enlarge this image | enlarge | fullscreen | caption | hide caption | toggle caption"
    .. " | live",
  author = "about the author | about the writer | is a | has been a | written by | authors"
    .. " | contact the author | email the author | follow on twitter | more by"
    .. " | more from this author | author profile | additional reporting | with reports from"
    .. " | with files from | reach him | reach her | is a freelance | can be reached"
    .. " | contributed to this report | contributed reporting | editing by | reporting by"
    .. " | translated by | edited by | this story was",
}

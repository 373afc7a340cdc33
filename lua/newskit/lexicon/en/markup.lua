-- What class names and openings of lines tell of the parts of a page, in English.
-- Names of systems and services, which are the same in all languages, are here, too. Classes are ASCII; openings
-- have ASCII letters in lower case. csrc/generate/markup.lua compiles this file into the core.
return {
  source = "compiled for newskit from the conventions of content systems and news sites",
  license = "MIT",
  classes = {
    ad = [[
      ad adbox ado ads adsense adslot adunit advert advertisement advertising advertorial adverts affiliate banner
      banners commercial dfp gpt outstream partner partners pub sponsor sponsored sponsors
    ]],
    article = "article detail hentry news singlepost story storybody",
    bio = "about aboutauthor authorbio authorbox authorinfo avatar bio biography headshot portrait",
    body = "body bodytext copy fulltext inner longform maintext prose richtext rte wysiwyg",
    box = [[
      box boxout bullets callout explainer fact factbox factfile facts glossary highlight infobox inset keypoint
      keypoints module note notes panel sidebox takeaways
    ]],
    byline = [[
      author authors authorship byline bylines contributor contributors creator dateline journalist people person
      profile reporter sign signature source staff vcard writer
    ]],
    caption = "caption captions credit credits cutline figcaption imagecaption legend photocredit",
    comment = [[
      comment commentlist comments conversation coral discussion discussions disqus feedback forum guestbook
      livefyre opinions rating ratings reaction reactions replies reply respond review reviews talk thread
      viafoura vote votes
    ]],
    consent = "agegate ccpa cmp consent cookie cookies gdpr onetrust privacy",
    content = "content contents",
    date = [[
      created data date datetime duration lastmod minutes modified posted pubdate published reading readtime time
      timestamp updated
    ]],
    embed = [[
      embed embedded embedly embeds external facebookembed iframe instagram oembed scribd storify tiktok
      twitterembed widgetembed
    ]],
    entry = "blog blogentry blogpost entry post posts single",
    footer = [[
      bottom colophon contentinfo copyright disclaimer foot footer imprint legal licence license rights terms
    ]],
    footnote = [[
      bibliography correction corrections editor editors endnote erratum footnote footnotes reference references
      reflist sources
    ]],
    gallery = "galleries gallery lightbox photostory slide slides slideshow",
    header = "brand head header logo masthead top topbar",
    hidden = [[
      accessibility collapse collapsed dnone hidden hiddentext hide invisible noprint noscript offscreen only
      screenreader sr visuallyhidden
    ]],
    lead = [[
      abstract deck dek desc description excerpt intro introduction introtext lead leadtext lede preamble
      standfirst strapline sub subhead subheading subheadline subtitle summary synopsis teasertext
    ]],
    live = "blogposts key live liveblog timeline",
    main = "center main page primary",
    media = [[
      audio brightcove figure hero illustration image images img jwplayer media multimedia photo photos picture
      pictures player podcast thumb thumbnail thumbnails video videos visual youtube
    ]],
    meta = "details info information infos meta metadata postmeta submitted",
    nav = [[
      accesskeys breadcrumb breadcrumbs crumbs dropdown hamburger megamenu menu menubar nav navbar navigation
      pathway sitemap skip submenu subnav tab tabs toc topnav
    ]],
    newsletter = [[
      alert alerts cta join mailchimp mailing mc4wp newsletter newsletters notification notify optin optinform
      push register registration rss signup subscribe subscription
    ]],
    pager = "navigator newer next nextprev older pager pages pagination paging prev previous",
    paywall = [[
      account appeal barrier contribute contribution donate donation donations locked login member members
      membership meter metered offer offers paid paywall piano plus premium regwall signin subscriber subscribers
      support
    ]],
    popup = "dialog interstitial message modal notice overlay popup toast tooltip warning",
    quote = "blockquote citation pull pullquote quote quotes",
    related = [[
      also associated crosslinks dianomi further internal jp linked more outbrain readmore recirc recirculation
      recommend recommendation recommendations recommended related relatedposts seealso similar suggested
      suggestions taboola upnext yarpp zergnet
    ]],
    search = "autocomplete captcha field fields filter form input search select",
    share = [[
      action actions addthis addtoany bookmark btn button buttons copylink email facebook flattr follow icon icons
      like likes linkedin mail pinterest print reddit share shareaholic sharebar sharedaddy sharing sociable
      social socials ssba telegram tool toolbar tools tweet twitter utilities utility vk whatsapp
    ]],
    shop = [[
      app apps buy calendar coupon coupons crossword deal deals download ecommerce event events fund game games
      horoscope job jobs lottery markets poll price prices product products quiz quoteboard scoreboard scores shop
      stock stocks store survey ticker tickets weather
    ]],
    sidebar = [[
      aside complementary leftcol marginal marginalia rail right rightcol rightcolumn secondary side sidebar
      sidepanel widget widgets
    ]],
    tags = [[
      categories category channel dossier eyebrow flag keyword keywords kicker label labels overline section
      subjects tag tagcloud tagged taglist tags topic topics topper
    ]],
    teaser = [[
      archive card cards carousel collage collection digest feature featured feed grid headlines highlights issue
      item items latest linklist links list listing magazine most mostpopular mostread newest popular promo promos
      promotion ranking recent river roundup slick slider spotlight stream swiper teaser teasers tile tiles top10
      trending viewed
    ]],
    text = "block para paragraph paragraphs paywallcontent text txt wp",
    title = "h1 heading headline heads hed rubric title",
    transcript = "accordion expand expandable toggle transcript",
  },
  openings = {
    ad = "ad | ads | advert | advertisement | affiliate | article continues | buy | continue after"
      .. " | continue reading | promoted | shop | sponsor | sponsored | story continues",
    byline = "about the author | additional reporting | author | by | date | edited by | editing by"
      .. " | first published | interview | last modified | last updated | min read | minutes | posted"
      .. " | posted by | posted on | published | reporter | reporting by | staff | text | the author"
      .. " | the writer | updated | written by",
    comment = "add a comment | add comment | anonymous | cancel reply | comment | comments | have your say"
      .. " | join the conversation | join the discussion | leave a | leave your | no comments | post a comment"
      .. " | replies | reply | report | says: | show comments | view comments | what do you think"
      .. " | your comment",
    consent = "accept | an error | by clicking | by continuing | cookie | cookies | error | i agree | javascript"
      .. " | loading | page not found | please | please enable | skip to | sorry | this page | this site uses"
      .. " | this video | this website uses | to view this | video player | we and our | we use cookies"
      .. " | your browser | your privacy",
    copyright = "(c) | about us | all rights | contact | contact us | copyright | powered by | privacy | published by"
      .. " | reproduction | republish | terms | this article originally | this article was"
      .. " | this material may not | this post | this story was | ©",
    newsletter = "already a subscriber | already have | be the first | donate | download | e-mail | email | enjoy"
      .. " | enter your email | for more stories | get email | get our | get the latest | get unlimited | join our"
      .. " | log in | login | never miss | newsletter | register | sign in | sign up | sign-up | start your"
      .. " | stay informed | stay up | subscribe | support our | support us | thank you for | thanks for"
      .. " | to continue reading | unlock | your email | your notification",
    note = "* * * | *** | --- | ___ | clarification | correction | disclaimer | do you have | editor's note"
      .. " | editor’s note | for more | for more information | got a | have a | if you have"
      .. " | if you would like | note | this article has been | this story has been | to contact",
    photo = "(ap | (file | (image | (photo | afp | ap photo | caption | credit | file - | file image | file photo"
      .. " | getty | illustration | image | images | photo | photograph | photography | photos | pic | picture"
      .. " | pictured | reuters | source | sources | video | © ap | © getty | © reuters",
    related = "also on | also read | don't miss | don’t miss | editor's pick | editors' pick | editor’s pick"
      .. " | in pictures | latest | more from | more in | more on | more: | most popular | most read"
      .. " | most viewed | next article | previous article | read also | read more | read next | read:"
      .. " | recommended | related | see also | see more | top stories | trending | up next | watch more"
      .. " | watch now | watch: | you may also | you may like | you might also",
    share = "back to top | click to share | copy link | facebook | follow | like us | link copied | linkedin"
      .. " | listen | load more | pinterest | play | print | reddit | save | share | show more | telegram"
      .. " | toggle | tweet | twitter | view gallery | whatsapp",
    tags = "categories | category | explore more | filed in | filed under | in this article | in this story"
      .. " | keywords | labels | more about | posted in | tag | tags | topic | topics",
  },
}

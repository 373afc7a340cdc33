--- Rule for pages of apnews.com. The test page is invented in the form of the site.
-- @module newskit.read.sites.apnews
return {
  host = "apnews.com",
  fields = {
    headline = "//h1[contains(@class,'Page-headline')]",
    authors = "//div[@class='Page-authors']//a | //div[@class='Page-authors']//span",
  },
  body = "//div[contains(@class,'RichTextStoryBody')]/p",
  tests = {
    {
      page = [[<html><body><h1 class="Page-headline">Bridge to close</h1>
        <div class="Page-authors"><a>ANN EXAMPLE</a></div>
        <div class="RichTextStoryBody RichTextBody"><p>EXAMPLETON (AP) — The bridge will close.</p>
        <div class="Enhancement"><p>Sign up</p></div><p>A ferry will run.</p></div>]],
      expect = {
        headline = "Bridge to close", authors = "ANN EXAMPLE",
        text = "EXAMPLETON (AP) — The bridge will close.\n\nA ferry will run.",
      },
    },
  },
}

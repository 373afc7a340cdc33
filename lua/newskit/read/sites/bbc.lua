--- Rule for pages of bbc.com and bbc.co.uk. The test page is invented in the form of the site.
-- @module newskit.read.sites.bbc
return {
  host = {"bbc.com", "bbc.co.uk"},
  fields = {
    headline = {"//div[@data-component='headline-block']//h1", "//h1[@id='main-heading']"},
    authors = "//div[@data-component='byline-block']//span[contains(@data-testid,'byline-name')]",
    published = "//time/@datetime",
  },
  body = "//div[@data-component='text-block']//p | //div[@data-component='subheadline-block']//h2",
  tests = {
    {
      page = [[<html><body><article><div data-component="headline-block"><h1>Bridge to close</h1></div>
        <time datetime="2024-05-03T10:00:00.000Z">2 hours ago</time>
        <div data-component="text-block"><p>The bridge will close.</p><p>A ferry will run.</p></div></article>]],
      expect = {
        headline = "Bridge to close", published = "2024-05-03T10:00:00Z",
        text = "The bridge will close.\n\nA ferry will run.",
      },
    },
  },
}

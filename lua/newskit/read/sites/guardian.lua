--- Rule for pages of theguardian.com. The test page is invented in the form of the site.
-- @module newskit.read.sites.guardian
return {
  host = "theguardian.com",
  fields = {
    headline = "//div[@data-gu-name='headline']//h1",
    standfirst = "//div[@data-gu-name='standfirst']//p",
    authors = "//a[@rel='author']",
    section = "//meta[@property='article:section']/@content",
  },
  tests = {
    {
      page = [[<html><body><div data-gu-name="headline"><h1>Bridge to close</h1></div>
        <div data-gu-name="standfirst"><p>Repairs will take eighteen months</p></div>
        <a rel="author" href="/profile/ann">Ann Example</a>
        <main><p>The bridge will close, the council said.</p></main>]],
      expect = {
        headline = "Bridge to close", standfirst = "Repairs will take eighteen months", authors = "Ann Example",
      },
    },
  },
}

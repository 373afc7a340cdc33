-- Chinese words that news pages print around an article. Phrases are folded to lower case and divided
-- by " | "; language/words.lua reads them.
return {
  source = "compiled for newskit",
  license = "MIT",
  -- No spaces between words: phrases are looked for anywhere in a line.
  inside = true,
  date = "发布时间 | 發布時間 | 发布于 | 发布 | 來源時間 | 发表时间",
  updated = "更新 | 最后更新 | 最後更新",
  ago = "小时前 | 小時前 | 分钟前 | 分鐘前 | 天前",
  by = "作者 | 责编 | 责任编辑 | 責任編輯 | 撰文 | 文/ | 文／ | 记者 | 記者",
  join = "、",
  roles = "记者 | 記者 | 编辑 | 編輯 | 责编 | 责任编辑",
  desk = "新华社 | 编辑部 | 中新社 | 人民网",
  share = "分享 | 打印 | 收藏 | 复制链接 | 微信 | 微博 | 点赞 | 转发",
  ad = "广告 | 廣告 | 推广",
  newsletter = "订阅 | 訂閱 | 注册",
  related = "相关新闻 | 相關新聞 | 相关阅读 | 推荐阅读 | 延伸閱讀 | 热门"
    .. " | 熱門 | 热点 | 最新新闻 | 相關文章 | 更多 | 上一篇 | 下一篇",
  comments = "评论 | 評論 | 留言",
  tags = "关键词 | 標籤 | 标签 | 關鍵字",
  credit = "图片 | 图为 | 摄 | 攝 | 来源 | 來源 | 图源 | 新华社发",
  legal = "版权 | 版權 | 免责声明",
  login = "登录 | 登入",
  player = "播放 | 关闭 | 朗读 | 扫一扫",
  author = "作者简介",
}

-- Japanese words that news pages print around an article. Phrases are folded to lower case and divided
-- by " | "; language/words.lua reads them.
return {
  source = "compiled for newskit",
  license = "MIT",
  -- No spaces between words: phrases are looked for anywhere in a line.
  inside = true,
  date = "公開日 | 公開 | 配信 | 掲載 | 投稿日",
  updated = "更新 | 最終更新 | 修正",
  ago = "時間前 | 分前 | 日前",
  by = "文・ | 執筆 | 取材・文",
  join = "・",
  roles = "記者 | 編集委員 | 編集部 | 論説委員 | 特派員 | 編集者",
  desk = "編集部 | 共同通信 | 時事通信",
  share = "シェア | ツイート | 印刷 | 保存する | リンクをコピー"
    .. " | スクラップ | ポスト | ブックマーク | 共有",
  ad = "広告 | スポンサー",
  newsletter = "会員登録 | メルマガ | 新規登録 | 購読 | 無料登録"
    .. " | ニュースレター | アプリ",
  related = "関連記事 | あわせて読みたい | 関連ニュース | 関連キーワード"
    .. " | ランキング | おすすめ | 最新記事 | 人気記事 | 続きを読む"
    .. " | もっと見る | 注目 | 特集 | 一覧 | 前の記事 | 次の記事",
  comments = "コメント",
  tags = "キーワード | タグ",
  credit = "写真 | 撮影 | 画像 | 提供 | 出典",
  legal = "無断転載 | 著作権 | 利用規約",
  login = "ログイン | 会員限定 | 有料会員 | 有料記事 | 残り",
  player = "再生 | 閉じる | 音声 | 読み上げ | キャンセル | 完了",
  author = "著者 | プロフィール | 筆者",
}

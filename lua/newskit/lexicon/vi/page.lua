-- Vietnamese words that news pages print around an article. Phrases are folded to lower case and divided
-- by " | "; language/words.lua reads them.
return {
  source = "compiled for newskit",
  license = "MIT",
  date = "ngày | lúc | xuất bản | đăng lúc | gmt",
  updated = "cập nhật",
  ago = "trước | hôm qua | giờ trước",
  by = "tác giả | theo | bài",
  join = "và",
  roles = "phóng viên | biên tập viên",
  desk = "ttxvn | ban biên tập",
  share = "chia sẻ | in bài | sao chép | lưu bài | thích",
  ad = "quảng cáo",
  newsletter = "đăng ký | nhận tin",
  related = "tin liên quan | bài liên quan | xem thêm | đọc thêm | đọc nhiều | tin mới"
    .. " | cùng chuyên mục | tin cùng chuyên mục | có thể bạn quan tâm",
  comments = "bình luận | ý kiến | gửi bình luận",
  tags = "từ khóa | chủ đề | tags",
  credit = "ảnh | nguồn",
  legal = "bản quyền",
  login = "đăng nhập",
  player = "nghe | đóng",
  author = "về tác giả",
}

-- Indonesian words that news pages print around an article. Phrases are folded to lower case and divided
-- by " | "; language/words.lua reads them.
return {
  source = "compiled for newskit",
  license = "MIT",
  date = "diterbitkan | dipublikasikan | terbit | tayang | pukul | wib | wit | wita | tanggal",
  updated = "diperbarui | diupdate",
  ago = "lalu | yang lalu | kemarin",
  by = "oleh | penulis | reporter | pewarta | editor",
  join = "dan",
  roles = "wartawan | jurnalis | penulis | reporter | redaktur | kontributor",
  desk = "redaksi | antara",
  share = "bagikan | salin tautan | cetak | simpan | ikuti",
  ad = "iklan | advertisement | sponsor",
  newsletter = "berlangganan | daftar | langganan | dapatkan",
  related = "baca juga | berita terkait | artikel terkait | terpopuler | terkini | baca selengkapnya"
    .. " | rekomendasi | simak juga | lihat juga | berita lainnya",
  comments = "komentar | tinggalkan komentar | beri komentar",
  tags = "tag | topik | kata kunci",
  credit = "foto | sumber | gambar | ilustrasi",
  legal = "hak cipta | seluruh hak cipta",
  login = "masuk | login",
  player = "dengarkan | tutup",
  author = "tentang penulis",
}

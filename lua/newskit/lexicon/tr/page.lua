-- Turkish words that news pages print around an article. Phrases are folded to lower case and divided
-- by " | "; language/words.lua reads them.
return {
  source = "compiled for newskit",
  license = "MIT",
  date = "yayınlanma | yayın tarihi | yayınlandı | oluşturulma | oluşturulma tarihi | giriş"
    .. " | giriş tarihi | saat | tarih | yayınlanma tarihi",
  updated = "güncelleme | güncellenme | güncellenme tarihi | son güncelleme | güncellendi",
  ago = "önce | dün | bugün",
  by = "yazan | haber | muhabir | yazar | kaynak",
  join = "ve",
  roles = "muhabir | muhabiri | editör | gazeteci | yazar | haber merkezi",
  desk = "haber merkezi | dha | iha | anadolu ajansı",
  share = "paylaş | yazdır | kaydet | takip et | kopyala",
  ad = "reklam | ilan",
  newsletter = "bülten | abone ol | kaydol",
  related = "ilgili haberler | en çok okunanlar | son haberler | bunları da okuyun"
    .. " | benzer haberler | ilginizi çekebilir | sıradaki haber | ayrıca bakınız"
    .. " | çok okunanlar",
  comments = "yorumlar | yorum yap | yorum",
  tags = "etiketler | konular",
  credit = "fotoğraf | görsel | kaynak",
  legal = "tüm hakları saklıdır",
  login = "giriş yap | üye ol",
  player = "dinle | kapat",
  author = "yazar hakkında",
}

-- Arabic words that news pages print around an article. Phrases are folded to lower case and divided
-- by " | "; language/words.lua reads them.
return {
  source = "compiled for newskit",
  license = "MIT",
  date = "نشر | نشر في | نُشر | تاريخ النشر",
  updated = "آخر تحديث | تحديث | حُدّث",
  ago = "منذ | أمس | قبل",
  by = "بقلم | كتب | كتبت",
  join = "و",
  roles = "مراسل | صحفي | محرر",
  desk = "وكالات",
  share = "شارك | مشاركة | طباعة | نسخ الرابط | حفظ",
  ad = "إعلان | إعلانات",
  newsletter = "اشترك | النشرة البريدية",
  related = "اقرأ أيضا | اقرأ أيضاً | مواضيع ذات صلة"
    .. " | الأكثر قراءة | أخبار ذات صلة | المزيد"
    .. " | اقرأ المزيد",
  comments = "تعليقات | أضف تعليق | التعليقات",
  tags = "الكلمات المفتاحية | وسوم | مواضيع",
  credit = "صورة | المصدر | تصوير",
  legal = "جميع الحقوق محفوظة",
  login = "تسجيل الدخول",
  player = "استمع | إغلاق",
  author = "عن الكاتب",
}

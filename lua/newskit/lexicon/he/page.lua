-- Hebrew words that news pages print around an article. Phrases are folded to lower case and divided
-- by " | "; language/words.lua reads them.
return {
  source = "compiled for newskit",
  license = "MIT",
  date = "פורסם | פורסם ב | תאריך",
  updated = "עודכן | עודכן ב | עדכון אחרון",
  ago = "לפני | אתמול | היום",
  by = "מאת | כתב | כתבה",
  join = "ו",
  roles = "כתב | כתבת | עורך | עורכת",
  desk = "מערכת",
  share = "שתף | שיתוף | הדפסה | העתק קישור | שמירה | שמור",
  ad = "פרסומת | תוכן שיווקי",
  newsletter = "ניוזלטר | הרשמה | הירשמו",
  related = "קראו גם | קרא עוד | כתבות נוספות | הנקראות ביותר"
    .. " | עוד בנושא | חדשות",
  comments = "תגובות | הוסף תגובה | תגובה",
  tags = "תגיות | נושאים",
  credit = "צילום | תמונה | קרדיט",
  legal = "כל הזכויות שמורות",
  login = "התחברות | כניסה",
  player = "האזנה | סגור",
  author = "על הכותב",
}

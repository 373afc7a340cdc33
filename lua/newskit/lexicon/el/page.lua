-- Greek words that news pages print around an article. Phrases are folded to lower case and divided
-- by " | "; language/words.lua reads them.
return {
  source = "compiled for newskit",
  license = "MIT",
  date = "δημοσίευση | δημοσιεύτηκε | ημερομηνία",
  updated = "ενημέρωση | τελευταία ενημέρωση",
  ago = "πριν | χθες",
  by = "του | της | από | συντάκτης | γράφει ο | γράφει η",
  join = "και",
  roles = "δημοσιογράφος | συντάκτης",
  desk = "newsroom | σύνταξη",
  share = "κοινοποίηση | εκτύπωση | μοιράσου",
  ad = "διαφήμιση",
  newsletter = "εγγραφή | ενημερωτικό δελτίο",
  related = "διαβάστε επίσης | διαβάστε ακόμα | σχετικά άρθρα"
    .. " | δημοφιλή | τελευταία νέα | δείτε επίσης",
  comments = "σχόλια | σχόλιο",
  tags = "ετικέτες | θέματα",
  credit = "φωτογραφία | πηγή | φωτό",
  legal = "πνευματικά δικαιώματα",
  login = "σύνδεση",
  player = "ακούστε",
  author = "σχετικά με τον συντάκτη",
}

-- Abbreviations of Greek that are written with a full stop, by how they behave before what follows. Forms are
-- in lower case without the final full stop. csrc/generate/segmentation.lua compiles this file into the core.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  -- Stand before a name: never end a sentence.
  title = [[
    άγ αγ αντ αρχ δρ δρα κ κ.κ κα καθ κκ κος π παπ στρ
  ]],
  -- Stand before a number, and are plain words elsewhere.
  numbered = [[
    άρθρ αρ αρθ εδ εικ κεφ πίν παρ σ σελ σσ τ τηλ τομ
  ]],
  -- May end a sentence or not; a following word that often starts sentences decides.
  final = [[
    α.ε δηλ ε.π.ε κ.ά κ.α κ.λ.π κ.λπ κ.ο.κ κ.τ.λ κλπ κτλ μ.μ μ.χ ο.ε π.μ π.χ.π
  ]],
  -- Stand within a sentence: never end one.
  inner = [[
    αγγλ ανατ απ απρ αυγ βλ βορ γαλλ γερμ γρ δ δεκ δισ δολ δρχ εκ εκατ ελλ επ ετ ευρ ηλ θ ι.χ ιαν ιουλ ιουν ιταλ
    κ.ε κ.εξ κατ κυβ λ.χ λατ λεωφ μαρ μεσ μτφ ν νοεμ οδ οκτ π.χ πλ πρ πρβ πρωτ ρ σεπτ σημ στ συγγρ τ.μ τετρ υπ
    υποσ φ φεβρ χ χιλ χλμ χρ ό.π
  ]],
}

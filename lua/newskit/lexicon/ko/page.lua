-- Korean words that news pages print around an article. Phrases are folded to lower case and divided
-- by " | "; language/words.lua reads them.
return {
  source = "compiled for newskit",
  license = "MIT",
  -- Phrases are looked for anywhere in a line: Korean joins particles to words.
  inside = true,
  date = "입력 | 등록 | 발행 | 게재",
  updated = "수정 | 업데이트 | 최종수정",
  ago = "시간 전 | 분 전 | 일 전",
  by = "글",
  join = "·",
  roles = "기자 | 특파원 | 논설위원 | 편집인 | 인턴기자",
  desk = "편집국 | 연합뉴스",
  share = "공유 | 인쇄 | 스크랩 | 좋아요 | 글자 크기 | 글자크기 | 링크 복사",
  ad = "광고",
  newsletter = "구독 | 뉴스레터 | 회원 가입 | 회원가입",
  related = "관련기사 | 관련 기사 | 추천 기사 | 인기뉴스 | 많이 본 | 최신기사"
    .. " | 주요뉴스 | 핫이슈 | 더보기 | 다음 기사",
  comments = "댓글",
  tags = "키워드 | 태그",
  credit = "사진 | 출처 | 사진 확대 | 제공",
  legal = "무단전재 | 저작권 | 재배포 금지 | ⓒ",
  login = "로그인 | 회원용",
  player = "닫기 | 뉴스 요약 | 듣기 | 언어",
  author = "기자의 다른",
}

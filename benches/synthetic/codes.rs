//! The codes of the project's vocabularies that made-up entries use.

/// A prefecture: its code, its capital in English and Japanese, and where that stands.
pub type Prefecture = (&'static str, &'static str, &'static str, f64, f64);

/// All 47.
pub const PREFECTURES: [Prefecture; 47] = [
    ("hokkaido", "Sapporo", "札幌市", 43.064, 141.347),
    ("aomori", "Aomori", "青森市", 40.824, 140.74),
    ("iwate", "Morioka", "盛岡市", 39.703, 141.153),
    ("miyagi", "Sendai", "仙台市", 38.269, 140.872),
    ("akita", "Akita", "秋田市", 39.718, 140.103),
    ("yamagata", "Yamagata", "山形市", 38.24, 140.363),
    ("fukushima", "Fukushima", "福島市", 37.75, 140.468),
    ("ibaraki", "Mito", "水戸市", 36.341, 140.447),
    ("tochigi", "Utsunomiya", "宇都宮市", 36.566, 139.884),
    ("gunma", "Maebashi", "前橋市", 36.391, 139.061),
    ("saitama", "Saitama", "さいたま市", 35.857, 139.649),
    ("chiba", "Chiba", "千葉市", 35.605, 140.123),
    ("tokyo", "Shinjuku", "新宿区", 35.69, 139.692),
    ("kanagawa", "Yokohama", "横浜市", 35.448, 139.643),
    ("niigata", "Niigata", "新潟市", 37.902, 139.023),
    ("toyama", "Toyama", "富山市", 36.695, 137.211),
    ("ishikawa", "Kanazawa", "金沢市", 36.594, 136.626),
    ("fukui", "Fukui", "福井市", 36.065, 136.222),
    ("yamanashi", "Kofu", "甲府市", 35.664, 138.568),
    ("nagano", "Nagano", "長野市", 36.651, 138.181),
    ("gifu", "Gifu", "岐阜市", 35.391, 136.722),
    ("shizuoka", "Shizuoka", "静岡市", 34.977, 138.383),
    ("aichi", "Nagoya", "名古屋市", 35.18, 136.907),
    ("mie", "Tsu", "津市", 34.73, 136.509),
    ("shiga", "Otsu", "大津市", 35.004, 135.869),
    ("kyoto", "Kyoto", "京都市", 35.021, 135.756),
    ("osaka", "Osaka", "大阪市", 34.686, 135.52),
    ("hyogo", "Kobe", "神戸市", 34.691, 135.183),
    ("nara", "Nara", "奈良市", 34.685, 135.833),
    ("wakayama", "Wakayama", "和歌山市", 34.226, 135.167),
    ("tottori", "Tottori", "鳥取市", 35.504, 134.238),
    ("shimane", "Matsue", "松江市", 35.472, 133.051),
    ("okayama", "Okayama", "岡山市", 34.662, 133.935),
    ("hiroshima", "Hiroshima", "広島市", 34.397, 132.46),
    ("yamaguchi", "Yamaguchi", "山口市", 34.186, 131.471),
    ("tokushima", "Tokushima", "徳島市", 34.066, 134.559),
    ("kagawa", "Takamatsu", "高松市", 34.34, 134.043),
    ("ehime", "Matsuyama", "松山市", 33.842, 132.766),
    ("kochi", "Kochi", "高知市", 33.56, 133.531),
    ("fukuoka", "Fukuoka", "福岡市", 33.607, 130.418),
    ("saga", "Saga", "佐賀市", 33.25, 130.299),
    ("nagasaki", "Nagasaki", "長崎市", 32.745, 129.874),
    ("kumamoto", "Kumamoto", "熊本市", 32.79, 130.742),
    ("oita", "Oita", "大分市", 33.238, 131.613),
    ("miyazaki", "Miyazaki", "宮崎市", 31.911, 131.424),
    ("kagoshima", "Kagoshima", "鹿児島市", 31.56, 130.558),
    ("okinawa", "Naha", "那覇市", 26.212, 127.681),
];

/// Treatments.
pub const TREATMENTS: [&str; 25] = [
    "particle-therapy",
    "bnct",
    "cancer-care",
    "cardiology",
    "neurosurgery",
    "orthopaedics",
    "artificial-joint",
    "endoscopic-spine-surgery",
    "rehabilitation",
    "neurorehabilitation",
    "health-checkup",
    "gastro-endoscopy",
    "gastroenterological-surgery",
    "transplant-surgery",
    "robotic-surgery",
    "regenerative-medicine",
    "paediatrics",
    "ophthalmology",
    "otolaryngology",
    "lymphoedema-surgery",
    "fertility",
    "infectious-disease",
    "emergency",
    "diabetes-education",
    "sleep-apnoea",
];

/// Kinds of beam.
pub const MODALITIES: [&str; 3] = ["carbon-ion", "proton", "carbon-ion-and-proton"];

/// Illnesses of a course.
pub const CONDITIONS: [&str; 8] = [
    "prostate-cancer",
    "liver-cancer",
    "lung-cancer",
    "stroke",
    "joint-replacement",
    "check-up-half-day",
    "check-up-one-day",
    "pet-ct-screening",
];

/// Languages in which patients are helped.
pub const SPOKEN: [&str; 15] = [
    "ar", "de", "en", "es", "fr", "id", "ja", "ko", "mn", "ne", "pt", "ru", "th", "vi", "zh",
];

/// How they are helped.
pub const MODES: [&str; 5] = ["staff", "interpreter", "phone", "video", "machine"];

/// Accreditation schemes.
pub const SCHEMES: [&str; 5] = ["jih", "jmip", "jci", "iso", "prefecture-base"];

/// Papers to send.
pub const DOCUMENTS: [&str; 6] = [
    "referral-letter",
    "diagnosis",
    "history",
    "medicines",
    "dicom-images",
    "blood-tests",
];

/// Services of a hospital.
pub const SERVICES: [&str; 8] = [
    "international-office",
    "interpreter-on-site",
    "telephone-interpreting",
    "staff-accompaniment",
    "english-report",
    "english-bill",
    "online-application",
    "hotline-24h",
];

/// Services of a coordinator.
pub const HELP: [&str; 6] = [
    "hospital-matching",
    "second-opinion",
    "health-checkup-booking",
    "interpreting",
    "travel-arrangement",
    "airport-transfer",
];

/// Countries with a centre.
pub const COUNTRIES: [&str; 6] = ["vn", "th", "id", "mm", "cn", "mn"];

/// Who may apply.
pub const ROUTES: [&str; 3] = ["coordinator-required", "direct", "direct-or-coordinator"];

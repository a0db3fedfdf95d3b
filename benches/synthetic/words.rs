//! The words of the made-up texts: one list of meanings, in twelve languages in the same
//! order, so that a translation says what its original says.

/// The languages of a synthetic portal, the one in which its authors write first.
pub const LANGUAGES: [Language; 12] = [
    Language {
        tag: "en",
        hospital: "Synthetic Hospital",
        company: "Synthetic Coordinator",
        centre: "Synthetic Centre",
        gap: " ",
        stop: ". ",
        nouns: "hospital patient doctor nurse family letter record picture day morning week room meal bed door floor station airport train road map phone desk form paper copy passport language answer question visit test medicine plan date price card shop report office",
        verbs: "sends reads brings asks writes opens shows keeps calls takes",
        links: "and with from before",
    },
    Language {
        tag: "ja",
        hospital: "合成病院",
        company: "合成渡航支援",
        centre: "合成センター",
        gap: "",
        stop: "。",
        nouns: "病院 患者 医師 看護師 家族 手紙 記録 写真 日 朝 週 部屋 食事 寝台 扉 階 駅 空港 列車 道 地図 電話 受付 用紙 書類 写し 旅券 言語 返事 質問 来院 検査 薬 計画 日付 価格 名刺 店 報告 事務所",
        verbs: "を送り、 を読み、 を運び、 を尋ね、 を書き、 を開け、 を見せ、 を預かり、 を呼び、 を受け取り、",
        links: "と の から の前に",
    },
    Language {
        tag: "zh-Hans",
        hospital: "合成医院",
        company: "合成协调公司",
        centre: "合成中心",
        gap: "",
        stop: "。",
        nouns: "医院 患者 医生 护士 家人 信件 记录 照片 日子 早晨 星期 房间 餐食 床位 门 楼层 车站 机场 火车 道路 地图 电话 柜台 表格 文件 复印件 护照 语言 答复 问题 来访 检查 药品 计划 日期 价格 卡片 商店 报告 办公室",
        verbs: "寄送 阅读 带来 询问 写下 打开 展示 保留 呼叫 收取",
        links: "和 与 来自 之前",
    },
    Language {
        tag: "zh-Hant",
        hospital: "合成醫院",
        company: "合成協調公司",
        centre: "合成中心",
        gap: "",
        stop: "。",
        nouns: "醫院 患者 醫師 護理師 家人 信件 紀錄 照片 日子 早晨 星期 房間 餐食 床位 門 樓層 車站 機場 火車 道路 地圖 電話 櫃檯 表格 文件 影本 護照 語言 答覆 問題 來訪 檢查 藥品 計畫 日期 價格 卡片 商店 報告 辦公室",
        verbs: "寄送 閱讀 帶來 詢問 寫下 打開 展示 保留 呼叫 收取",
        links: "和 與 來自 之前",
    },
    Language {
        tag: "ko",
        hospital: "합성 병원",
        company: "합성 코디네이터",
        centre: "합성 센터",
        gap: " ",
        stop: ". ",
        nouns: "병원 환자 의사 간호사 가족 편지 기록 사진 날 아침 주간 방 식사 침대 문 층 역 공항 열차 도로 지도 전화 창구 양식 서류 사본 여권 언어 답변 질문 방문 검사 약 계획 날짜 가격 카드 가게 보고서 사무실",
        verbs: "보냄 읽음 가져옴 물음 적음 열어줌 보여줌 보관함 부름 받음",
        links: "그리고 함께 에서 먼저",
    },
    Language {
        tag: "vi",
        hospital: "Bệnh viện Tổng hợp Nhân tạo",
        company: "Công ty Điều phối Nhân tạo",
        centre: "Trung tâm Nhân tạo",
        gap: " ",
        stop: ". ",
        nouns: "bệnh_viện người_bệnh bác_sĩ điều_dưỡng gia_đình lá_thư hồ_sơ hình_ảnh ngày buổi_sáng tuần căn_phòng bữa_ăn giường cánh_cửa tầng nhà_ga sân_bay tàu_hỏa con_đường bản_đồ điện_thoại quầy biểu_mẫu giấy_tờ bản_sao hộ_chiếu ngôn_ngữ câu_trả_lời câu_hỏi chuyến_thăm xét_nghiệm thuốc kế_hoạch ngày_tháng giá_tiền thẻ cửa_hàng báo_cáo văn_phòng",
        verbs: "gửi đọc mang hỏi viết mở cho_xem giữ gọi nhận",
        links: "và với từ trước",
    },
    Language {
        tag: "ru",
        hospital: "Синтетическая больница",
        company: "Синтетический координатор",
        centre: "Синтетический центр",
        gap: " ",
        stop: ". ",
        nouns: "больница пациент врач медсестра семья письмо запись снимок день утро неделя комната еда кровать дверь этаж станция аэропорт поезд дорога карта телефон стойка бланк бумага копия паспорт язык ответ вопрос визит анализ лекарство план дата цена карточка магазин отчёт кабинет",
        verbs: "отправляет читает приносит спрашивает пишет открывает показывает хранит зовёт берёт",
        links: "и с из до",
    },
    Language {
        tag: "ar",
        hospital: "مستشفى اصطناعي",
        company: "منسق اصطناعي",
        centre: "مركز اصطناعي",
        gap: " ",
        stop: ". ",
        nouns: "المستشفى المريض الطبيب الممرضة العائلة الرسالة السجل الصورة اليوم الصباح الأسبوع الغرفة الوجبة السرير الباب الطابق المحطة المطار القطار الطريق الخريطة الهاتف المكتب الاستمارة الورقة النسخة الجواز اللغة الجواب السؤال الزيارة الفحص الدواء الخطة التاريخ السعر البطاقة المتجر التقرير الإدارة",
        verbs: "يرسل يقرأ يحضر يسأل يكتب يفتح يعرض يحفظ يتصل يأخذ",
        links: "ثم مع من قبل",
    },
    Language {
        tag: "id",
        hospital: "Rumah Sakit Sintetis",
        company: "Koordinator Sintetis",
        centre: "Pusat Sintetis",
        gap: " ",
        stop: ". ",
        nouns: "rumah_sakit pasien dokter perawat keluarga surat catatan gambar hari pagi minggu kamar makanan ranjang pintu lantai stasiun bandara kereta jalan peta telepon meja formulir kertas salinan paspor bahasa jawaban pertanyaan kunjungan tes obat rencana tanggal harga kartu toko laporan kantor",
        verbs: "mengirim membaca membawa bertanya menulis membuka menunjukkan menyimpan memanggil mengambil",
        links: "dan dengan dari sebelum",
    },
    Language {
        tag: "th",
        hospital: "โรงพยาบาลสังเคราะห์",
        company: "ผู้ประสานงานสังเคราะห์",
        centre: "ศูนย์สังเคราะห์",
        gap: "",
        stop: " ",
        nouns: "โรงพยาบาล ผู้ป่วย แพทย์ พยาบาล ครอบครัว จดหมาย บันทึก ภาพถ่าย วัน ตอนเช้า สัปดาห์ ห้องพัก อาหาร เตียง ประตู ชั้น สถานี สนามบิน รถไฟ ถนน แผนที่ โทรศัพท์ โต๊ะ แบบฟอร์ม เอกสาร สำเนา หนังสือเดินทาง ภาษา คำตอบ คำถาม การเยี่ยม การตรวจ ยา แผน วันที่ ราคา บัตร ร้านค้า รายงาน สำนักงาน",
        verbs: "ส่ง อ่าน ถือ ถาม เขียน เปิด แสดง เก็บ เรียก รับ",
        links: "และ กับ จาก ก่อน",
    },
    Language {
        tag: "my",
        hospital: "ပေါင်းစပ်ဆေးရုံ",
        company: "ပေါင်းစပ်ညှိနှိုင်းရေးကုမ္ပဏီ",
        centre: "ပေါင်းစပ်စင်တာ",
        gap: "",
        stop: "။ ",
        nouns: "ဆေးရုံ လူနာ ဆရာဝန် သူနာပြု မိသားစု စာ မှတ်တမ်း ဓာတ်ပုံ နေ့ မနက် သီတင်းပတ် အခန်း အစားအစာ ကုတင် တံခါး အထပ် ဘူတာ လေဆိပ် ရထား လမ်း မြေပုံ ဖုန်း ကောင်တာ ပုံစံ စာရွက် မိတ္တူ နိုင်ငံကူးလက်မှတ် ဘာသာစကား အဖြေ မေးခွန်း အလည် စမ်းသပ်မှု ဆေး အစီအစဉ် ရက်စွဲ ဈေးနှုန်း ကတ် ဆိုင် အစီရင်ခံစာ ရုံး",
        verbs: "ပို့ ဖတ် ယူလာ မေး ရေး ဖွင့် ပြ သိမ်း ခေါ် လက်ခံ",
        links: "နှင့် အတူ ထံမှ မတိုင်မီ",
    },
    Language {
        tag: "pt-BR",
        hospital: "Hospital Sintético",
        company: "Coordenadora Sintética",
        centre: "Centro Sintético",
        gap: " ",
        stop: ". ",
        nouns: "hospital paciente médico enfermeira família carta registro imagem dia manhã semana quarto refeição cama porta andar estação aeroporto trem estrada mapa telefone balcão formulário papel cópia passaporte idioma resposta pergunta visita exame remédio plano data preço cartão loja relatório escritório",
        verbs: "envia lê traz pergunta escreve abre mostra guarda chama leva",
        links: "e com de antes",
    },
];

/// How the Japanese nouns are read.
pub const KANA: &str = "びょういん かんじゃ いし かんごし かぞく てがみ きろく しゃしん ひ あさ しゅう へや しょくじ しんだい とびら かい えき くうこう れっしゃ みち ちず でんわ うけつけ ようし しょるい うつし りょけん げんご へんじ しつもん らいいん けんさ くすり けいかく ひづけ かかく めいし みせ ほうこく じむしょ";

/// A language: what made-up organisations are called in it, and its words.
pub struct Language {
    /// BCP 47.
    pub tag: &'static str,
    /// What follows the two nouns of a hospital's name.
    pub hospital: &'static str,
    /// The same for a coordinator.
    pub company: &'static str,
    /// The same for a centre abroad.
    pub centre: &'static str,
    /// Between two words.
    pub gap: &'static str,
    /// Behind a sentence.
    pub stop: &'static str,
    nouns: &'static str,
    verbs: &'static str,
    links: &'static str,
}

/// A word's meaning: its place in the lists of every language.
#[derive(Clone, Copy, Debug)]
pub enum Word {
    /// One of [`NOUNS`].
    Noun(usize),
    /// One of [`VERBS`].
    Verb(usize),
    /// One of [`LINKS`].
    Link(usize),
}

/// How many there are in each language.
pub const NOUNS: usize = 40;
/// How many there are in each language.
pub const VERBS: usize = 10;
/// How many there are in each language.
pub const LINKS: usize = 4;

impl Language {
    /// The word in this language. Some meanings are two words, as `rumah sakit`.
    pub fn word(&self, word: Word) -> String {
        let (list, place) = match word {
            Word::Noun(place) => (self.nouns, place),
            Word::Verb(place) => (self.verbs, place),
            Word::Link(place) => (self.links, place),
        };
        nth(list, place).replace('_', " ")
    }

    /// Words in a row, with a capital letter where the script has them.
    pub fn phrase(&self, words: &[Word]) -> String {
        let words: Vec<String> = words.iter().map(|word| self.word(*word)).collect();
        let text = words.join(self.gap);
        let mut letters = text.chars();
        match letters.next() {
            Some(first) => first.to_uppercase().chain(letters).collect(),
            None => text,
        }
    }
}

/// A word of a list; the lists are of equal length, so there is one.
pub fn nth(list: &'static str, place: usize) -> &'static str {
    list.split(' ').nth(place).unwrap_or_default()
}

## Bản đồ: bên cạnh luôn có danh sách với cùng nội dung

section-where = Ở đâu
map-dots = Mỗi chấm là một bệnh viện.
map-without = { $count } bệnh viện không có chấm: nguồn không nêu vị trí.
map-exact = Dấu chấm là vị trí của bệnh viện.
map-approximate = Vòng tròn là vị trí gần đúng, sai số khoảng 1 km.
map-unplaced = Không nêu vị trí. Bản đồ chỉ tỉnh của bệnh viện.
map-centres = Chấm là thành phố mà nguồn nêu tên. Vòng tròn là quốc gia: không nguồn nào nêu tên thành phố.
map-credit-japan = Bản đồ Nhật Bản, đã đơn giản hóa
map-credit-world = Bản đồ thế giới, đã đơn giản hóa

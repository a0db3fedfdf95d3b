## Maps: each stands beside a list that says the same.

section-where = ที่ตั้ง
map-dots = แต่ละจุดคือโรงพยาบาลหนึ่งแห่ง
map-without = โรงพยาบาล { $count } แห่งไม่มีจุด เพราะไม่ระบุตำแหน่ง
map-exact = จุดคือตำแหน่งของโรงพยาบาล
map-approximate = วงแหวนแสดงตำแหน่งโดยประมาณ คลาดเคลื่อนประมาณ 1 กม.
map-unplaced = ไม่ระบุตำแหน่ง แผนที่แสดงจังหวัด
map-centres = จุดคือเมืองที่แหล่งข้อมูลระบุชื่อ วงแหวนคือประเทศ ซึ่งไม่มีแหล่งข้อมูลใดระบุชื่อเมือง
map-credit-japan = แผนที่ญี่ปุ่นอย่างย่อ
map-credit-world = แผนที่โลกอย่างย่อ

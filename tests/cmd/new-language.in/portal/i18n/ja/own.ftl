treatment-leech-therapy = 医療用ヒル療法

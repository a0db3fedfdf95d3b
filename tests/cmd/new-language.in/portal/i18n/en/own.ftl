## Treatments of this portal only

treatment-leech-therapy = Leech therapy

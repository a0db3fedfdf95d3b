...

## Treatments of this portal only

# Leech therapy
# treatment-leech-therapy = 

treatment-own = Own { treatment

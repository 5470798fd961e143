"""The mannequin: poses in, display lists out, and players for SVG and PDF."""

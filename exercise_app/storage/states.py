"""What the patient list filters on, as numbers that the database stores."""

# A number because it stands at the end of every list index.
NO_PROGRAM, RUNNING, FINISHED = 0, 1, 2

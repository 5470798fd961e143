"""The program's surroundings: paths, settings, logs, jobs, the crash hook."""

"""Records, repositories, units of work, upgrades and backups. Records never leave here."""

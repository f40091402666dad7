-- the sites round a position are looked up by it
CREATE INDEX site_position ON site (latitude, longitude);

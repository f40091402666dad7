-- those whose time to be kept is over are found among all that ever were
CREATE INDEX permit_over ON permit (status, window_until);

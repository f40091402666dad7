package crooked.service;

/** Lives in a package named after a technique. */
class Door {}

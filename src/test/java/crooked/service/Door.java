package crooked.service;

import crooked.EverythingManager;

/** Lives in a package named after a technique, and knows the room that knows it. */
@SuppressWarnings("unused")
public class Door {

    private EverythingManager room;
}

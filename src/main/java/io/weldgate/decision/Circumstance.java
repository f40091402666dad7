package io.weldgate.decision;

/** What is the case at the hot-work point; the applicant ticks it, and grades, measures and prohibitions follow. */
public enum Circumstance {
    /** On running plant, its pipes and tanks, under pressure or not (GB 30871-2022 5.1.2). */
    RUNNING_PLANT,
    /** Inside the dike of a tank area that is a major hazard and holds flammables (GB 30871-2022 5.1.2). */
    TANK_DIKE,
    /** In another place with danger of fire or explosion (GB 30871-2022 5.1.3). */
    FIRE_EXPLOSION_AREA,
    /** On a pipe rack, always grade 1 at least (GB 30871-2022 5.1.3). */
    PIPE_RACK,
    /** The whole plant is shut down, cleaned, purged, analysed and isolated (GB 30871-2022 5.1.4). */
    PLANT_SHUT_DOWN,
    /** In the no-fire zone of a construction site. */
    NO_FIRE_ZONE,
    /** In a closed room, a vessel or a basement; at hazardous chemicals plants a confined space. */
    CONFINED_SPACE,
    /** Two metres or more above the ground below (九必须 8). */
    WORK_AT_HEIGHT,
    OUTDOORS,
    /** The workpiece is hollow or closed, and its inside was looked at (十不准 4). */
    WORKPIECE_HOLLOW,
    /** Nobody knows what the workpiece is like inside (十不准 4). */
    WORKPIECE_UNKNOWN,
    /** The vessel or pipe once held something flammable (十不准 5). */
    HELD_FLAMMABLES,
    /** The vessel or pipe once held something toxic (十不准 5). */
    HELD_TOXIC,
    /** Combustible insulation, lining or cooling, or things that sparks can reach (十不准 6). */
    COMBUSTIBLE_NEAR,
    /** The vessel or pipe is under pressure or sealed (十不准 7). */
    PRESSURISED,
    /** The part is joined to another unit's (十不准 10). */
    ADJOINING_UNIT,
    /** Gas cylinders are used (九必须 5). */
    CYLINDERS,
    /** On equipment that carries oxygen (GB 30871-2022 5.2.7). */
    OXYGEN_EQUIPMENT,
    /** The machine stands more than ten metres from the point and counts as one itself (GB 30871-2022 5.2.12). */
    MACHINE_FAR,
    /** What else makes the surroundings complex (九必须 9). */
    COMPLEX_ENVIRONMENT
}

-- A mobile welder heads the unit that was made for him alone.
UPDATE work_unit u JOIN person p ON u.code = CONCAT('MW-', p.person_no)
    SET u.head_name = p.name, u.head_phone = p.phone, u.head_id_number = p.id_number
    WHERE u.head_name IS NULL;

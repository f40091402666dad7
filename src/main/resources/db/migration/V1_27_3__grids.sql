-- Below a community lies its grid, of three digits more.
ALTER TABLE area MODIFY code VARCHAR(15) NOT NULL;
ALTER TABLE department MODIFY area_code VARCHAR(15) NOT NULL;
ALTER TABLE work_unit MODIFY area_code VARCHAR(15) NOT NULL;
ALTER TABLE permit MODIFY area_code VARCHAR(15) NOT NULL;
ALTER TABLE registered_work MODIFY area_code VARCHAR(15) NOT NULL;
ALTER TABLE problem_report MODIFY area_code VARCHAR(15) NOT NULL;
ALTER TABLE enrolment MODIFY area_code VARCHAR(15) NOT NULL;
ALTER TABLE stored_file MODIFY area_code VARCHAR(15) NOT NULL;
ALTER TABLE account MODIFY area_code VARCHAR(15) NOT NULL;
ALTER TABLE contract_paper MODIFY area_code VARCHAR(15) NOT NULL;
ALTER TABLE delegation MODIFY area_code VARCHAR(15) NOT NULL;

/** The database in the folder of DATA_DIR. */
export const FILE_NAME = 'filing-desk.db';

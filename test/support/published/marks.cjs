/** What the tests on published texts and the reporter that counts them have to agree on. */
module.exports = {
  /** Ends the name of a group of tests on published texts. */
  AS_PUBLISHED: 'as published',
  /** Where the texts lie, seen from the project. */
  FOLDER: '../shared',
  /** Names another place. */
  FOLDER_VARIABLE: 'JUESUAN_PUBLISHED',
};

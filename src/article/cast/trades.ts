/** What people do for a living: nobody is called by two of them in one story. Our own list, without the words for many kinds. */
export const trades: ReadonlySet<string> = new Set(
  (
    'accountant actor actress architect baker banker barber beekeeper blacksmith bookkeeper bricklayer builder butcher butler carpenter ' +
    'cashier caterer cleaner cobbler cook courier dancer dentist detective diver electrician farmer firefighter fisherman florist ' +
    'gamekeeper gardener glazier grocer hairdresser housekeeper jeweller jockey journalist joiner lawyer librarian lifeguard ' +
    'locksmith mechanic midwife milkman miner nanny nurse optician painter paramedic pharmacist photographer pilot plasterer plumber ' +
    'postman potter priest professor receptionist roofer sailor scientist sculptor secretary shepherd solicitor surgeon surveyor tailor ' +
    'teacher vet waiter waitress weaver welder'
  ).split(' ')
)

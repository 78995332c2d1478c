/** A module that is run once more, as it has another address. */
declare module '*?again';

namespace ProjectBot.Storage;

/// <summary>Small saves: one document, and a change of one that is decided again when somebody was faster.</summary>
public static class StoreChanges
{
    private const int Tries = 10;

    extension(IStore store)
    {
        /// <summary>A document as a commit takes it.</summary>
        public Write Write(Document document)
        {
            var type = store.Types.Of(document.GetType());
            return new(type, document, type.Body(document));
        }

        /// <summary>Saves one document and returns it in the version it has now.</summary>
        /// <exception cref="StaleException">Somebody else changed it first.</exception>
        public async ValueTask<T> Save<T>(T document) where T : Document
        {
            await store.Save(new Commit([store.Write(document)], []));
            return document with { Version = document.Version + 1 };
        }

        /// <summary>
        /// Changes one document as it is now; decided again when somebody was faster. Returns it as it was saved,
        /// or null when there is none or the change left it as it was.
        /// </summary>
        /// <exception cref="StaleException">Others were faster ten times in a row.</exception>
        public async ValueTask<T?> Change<T>(string id, Func<T, T?> change) where T : Document
        {
            for (var tries = 1; ; tries++)
            {
                if (await store.Find<T>(id) is not { } now || change(now) is not { } changed || changed == now)
                    return null;
                try
                {
                    return await store.Save(changed);
                }
                catch (StaleException) when (tries < Tries)
                {
                    // Decided again from what is there now.
                }
            }
        }
    }
}

using ProjectBot.Chat;
using ProjectBot.People;

namespace ProjectBot.Projects;

/// <summary>What a handler sees of its context, in the words of the features.</summary>
public static class ContextOfProject
{
    extension(Context context)
    {
        public Person Me => (Person)context.Speaker;

        public Conversation Conversation => (Conversation)context.Room;

        /// <summary>The project; a command that needs a role always has one.</summary>
        public Project Project => (Project)context.Place!;

        /// <summary>The person with that id among those known here; follows persons that were joined.</summary>
        public Person? Person(string id)
        {
            foreach (var document in context.People)
                if (document is Person person && person.Is(id))
                    return person;
            return null;
        }

        public string NameOf(string id) => context.Person(id)?.Name ?? context.Words["somebody"];
    }
}

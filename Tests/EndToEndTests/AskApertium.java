package org.omegat.core.machinetranslators;

import java.lang.reflect.Proxy;
import javax.swing.JMenu;
import org.omegat.core.Core;
import org.omegat.gui.main.IMainMenu;
import org.omegat.gui.main.IMainWindow;
import org.omegat.util.Language;

/** Asks a service for a translation by OmegaT's Apertium connector, with a window that is none.
    AskApertium ADDRESS SOURCE TARGET TEXT */
public class AskApertium extends ApertiumTranslate {
  public static void main(String[] arguments) throws Exception {
    GT_URL = arguments[0] + "/translate?q=";
    IMainMenu menu = nothing(IMainMenu.class, new JMenu());
    java.lang.reflect.Field window = Core.class.getDeclaredField("mainWindow");
    window.setAccessible(true);
    window.set(null, nothing(IMainWindow.class, menu));
    System.out.println(new AskApertium().translate(
        new Language(arguments[1]), new Language(arguments[2]), arguments[3]));
    System.exit(0);
  }

  /** What gives this or nothing, whatever is asked of it. */
  private static <T> T nothing(Class<T> kind, Object given) {
    return kind.cast(Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind},
        (proxy, method, values) -> method.getReturnType().isInstance(given) ? given : null));
  }
}

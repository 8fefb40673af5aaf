package io.github.sosmapping.compatibility.osgi;

import java.util.function.UnaryOperator;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Offers {@link ReadExamineWrite} as a service under a type that everybody can see. */
public final class Activator implements BundleActivator {

  @Override
  public void start(BundleContext context) {
    context.registerService(UnaryOperator.class, new ReadExamineWrite(), null);
  }

  @Override
  public void stop(BundleContext context) {}
}
